#ifndef C_SITE_TEMPLATE_H
#define C_SITE_TEMPLATE_H

// A file of `site-template/`: its name, and its text in UTF-8, which ends in a zero.
struct site_template_file {
  const char *name;
  const char *text;
};

// Every file, in the order of their names; the one after the last has no name.
const struct site_template_file *site_template_files(void);

#endif

// What reading cannot cost less than: each Markdown file below a folder is read, its front matter goes
// through libyaml's events, its body through libcmark's parser. Nothing is kept.
#define _XOPEN_SOURCE 700
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

static void parse_front_matter(const char *text, size_t length) {
  yaml_parser_t parser;
  if (!yaml_parser_initialize(&parser)) return;
  yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
  for (int done = 0; !done;) {
    yaml_event_t event;
    if (!yaml_parser_parse(&parser, &event)) break;
    done = event.type == YAML_STREAM_END_EVENT;
    yaml_event_delete(&event);
  }
  yaml_parser_delete(&parser);
}

static void parse_body(const char *text, size_t length) {
  cmark_node *root = cmark_parse_document(text, length, CMARK_OPT_DEFAULT);
  if (root) cmark_node_free(root);
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  const char *dot = strrchr(path, '.');
  if (kind != FTW_F || !dot || strcmp(dot, ".md") != 0) return 0;
  int file = open(path, O_RDONLY);
  if (file < 0) return 0;
  char *text = malloc((size_t)status->st_size + 1);
  ssize_t length = text ? read(file, text, (size_t)status->st_size) : -1;
  close(file);
  if (length < 0) {
    free(text);
    return 0;
  }
  text[length] = 0;
  const char *end = strncmp(text, "---\n", 4) == 0 ? strstr(text, "\n---\n") : NULL;
  const char *body = end ? end + 5 : text;
  if (end) parse_front_matter(text + 4, (size_t)(end - text) - 3);
  parse_body(body, (size_t)(text + length - body));
  free(text);
  return 0;
}

int main(int count, char **words) {
  if (count != 3) {
    fprintf(stderr, "usage: CReadLimit PERSONAS CONTENT\n");
    return 2;
  }
  for (int index = 1; index < count; index++) {
    if (nftw(words[index], visit, 16, FTW_PHYS) != 0) return 2;
  }
  return 0;
}

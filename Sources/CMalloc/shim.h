// The settings of glibc's allocator, which the module Glibc leaves out; nothing elsewhere.
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, whose headers would clash with the copy of ICU inside Foundation. They are needed
// only for the tail of a structure that is never looked into.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>

// `xmlFree` is a global variable, which Swift 6 takes for shared mutable state.
static inline void chancery_xml_free(void *pointer) { xmlFree(pointer); }

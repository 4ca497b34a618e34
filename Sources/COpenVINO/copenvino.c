#include "copenvino.h"

#include <dirent.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// MARK: The C API as far as it is used, after openvino/c/*.h (2022.1 and later).

typedef struct ov_model ov_model_t;

typedef struct {
  int64_t rank;
  int64_t *dims;
} ov_shape_t;

typedef struct {
  const char *buildNumber;
  const char *description;
} ov_version_t;

// Numbers of ov_element_type_e from 2025 on. Before, UNDEFINED stood in front of them and each was one more.
enum { OV_F32 = 4, OV_I32 = 9, OV_I64 = 10 };

struct cov_library {
  int element_shift;
  int (*get_openvino_version)(ov_version_t *);
  void (*version_free)(ov_version_t *);
  const char *(*get_error_info)(int);
  const char *(*get_last_err_msg)(void);
  void (*free)(const char *);
  int (*core_create)(cov_core **);
  void (*core_free)(cov_core *);
  int (*core_read_model)(const cov_core *, const char *, const char *, ov_model_t **);
  int (*core_compile_model)(const cov_core *, const ov_model_t *, const char *, size_t, cov_compiled_model **, ...);
  void (*model_free)(ov_model_t *);
  int (*compiled_model_get_property)(const cov_compiled_model *, const char *, char **);
  int (*compiled_model_create_infer_request)(const cov_compiled_model *, cov_infer_request **);
  void (*compiled_model_free)(cov_compiled_model *);
  int (*infer_request_set_tensor)(cov_infer_request *, const char *, const cov_tensor *);
  int (*infer_request_get_tensor)(const cov_infer_request *, const char *, cov_tensor **);
  int (*infer_request_infer)(cov_infer_request *);
  void (*infer_request_free)(cov_infer_request *);
  int (*tensor_create_from_host_ptr)(int, ov_shape_t, void *, cov_tensor **);
  int (*tensor_get_shape)(const cov_tensor *, ov_shape_t *);
  int (*tensor_get_element_type)(const cov_tensor *, int *);
  int (*tensor_get_byte_size)(const cov_tensor *, size_t *);
  int (*tensor_data)(const cov_tensor *, void **);
  void (*tensor_free)(cov_tensor *);
  int (*shape_free)(ov_shape_t *);
};

static void copy_text(char *to, size_t size, const char *from) {
  if (size > 0) snprintf(to, size, "%s", from ? from : "");
}

// MARK: Opening

// Which numbering of element types the library uses: what I64 is today was I32, half as wide.
static int element_shift(const cov_library *l) {
  int64_t value = 0, dimension = 1;
  ov_shape_t shape = {1, &dimension};
  cov_tensor *tensor = NULL;
  size_t size = 0;
  if (l->tensor_create_from_host_ptr(OV_I64, shape, &value, &tensor) != 0) return 0;
  l->tensor_get_byte_size(tensor, &size);
  l->tensor_free(tensor);
  return size == 4 ? 1 : 0;
}

// Opens what OpenVINO needs from its own folder, for builds that do not say where their siblings are.
static void open_siblings(const char *path) {
  const char *slash = strrchr(path, '/');
  if (!slash) return;
  char folder[4096];
  snprintf(folder, sizeof folder, "%.*s", (int)(slash - path), path);
  // In the order in which they need each other.
  static const char *const names[] = {"libhwloc.", "libtbb.", "libtbbmalloc.", "libopenvino."};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    DIR *listing = opendir(folder);
    if (!listing) return;
    for (struct dirent *entry; (entry = readdir(listing));) {
      if (strncmp(entry->d_name, names[i], strlen(names[i])) != 0) continue;
      char sibling[8192];
      snprintf(sibling, sizeof sibling, "%s/%s", folder, entry->d_name);
      dlopen(sibling, RTLD_NOW | RTLD_GLOBAL);
    }
    closedir(listing);
  }
}

cov_library *cov_open(const char *path, char *reason, size_t reason_size) {
  void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!handle) {
    copy_text(reason, reason_size, dlerror());
    open_siblings(path);
    handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (!handle) return NULL;
  }
  cov_library *library = calloc(1, sizeof *library);
  if (!library) return NULL;
  const char *missing = NULL;
#define FIND(name, required)                                              \
  do {                                                                    \
    void *found = dlsym(handle, "ov_" #name);                             \
    if (!found && (required) && !missing) missing = "ov_" #name;          \
    memcpy(&library->name, &found, sizeof found);                         \
  } while (0)
  FIND(get_openvino_version, 0);
  FIND(version_free, 0);
  FIND(get_error_info, 0);
  FIND(get_last_err_msg, 0);  // since 2023.1
  FIND(free, 1);
  FIND(core_create, 1);
  FIND(core_free, 1);
  FIND(core_read_model, 1);
  FIND(core_compile_model, 1);
  FIND(model_free, 1);
  FIND(compiled_model_get_property, 1);
  FIND(compiled_model_create_infer_request, 1);
  FIND(compiled_model_free, 1);
  FIND(infer_request_set_tensor, 1);
  FIND(infer_request_get_tensor, 1);
  FIND(infer_request_infer, 1);
  FIND(infer_request_free, 1);
  FIND(tensor_create_from_host_ptr, 1);
  FIND(tensor_get_shape, 1);
  FIND(tensor_get_element_type, 1);
  FIND(tensor_get_byte_size, 1);
  FIND(tensor_data, 1);
  FIND(tensor_free, 1);
  FIND(shape_free, 1);
#undef FIND
  if (missing) {
    snprintf(reason, reason_size, "it has no function %s", missing);
    free(library);
    return NULL;
  }
  library->element_shift = element_shift(library);
  return library;
}

void cov_version(const cov_library *l, char *text, size_t text_size) {
  copy_text(text, text_size, "");
  ov_version_t version;
  if (l->get_openvino_version && l->version_free && l->get_openvino_version(&version) == 0) {
    copy_text(text, text_size, version.buildNumber);
    l->version_free(&version);
  }
}

void cov_reason(const cov_library *l, int status, char *reason, size_t reason_size) {
  const char *said = l->get_last_err_msg ? l->get_last_err_msg() : NULL;
  if (said && *said) {
    copy_text(reason, reason_size, said);
  } else if (l->get_error_info) {
    copy_text(reason, reason_size, l->get_error_info(status));
  } else {
    snprintf(reason, reason_size, "status %d", status);
  }
}

// MARK: Models

int cov_core_create(const cov_library *l, cov_core **core) { return l->core_create(core); }
void cov_core_free(const cov_library *l, cov_core *core) { l->core_free(core); }

int cov_compile(
    const cov_library *l, cov_core *core, const char *xml, const char *bin, const char *device,
    const char *const *keys, const char *const *values, size_t count, cov_compiled_model **compiled) {
  ov_model_t *model = NULL;
  int status = l->core_read_model(core, xml, bin, &model);
  if (status != 0) return status;
  const char *pairs[2 * COV_PROPERTIES] = {0};
  if (count > COV_PROPERTIES) count = COV_PROPERTIES;
  for (size_t i = 0; i < count; i++) {
    pairs[2 * i] = keys[i];
    pairs[2 * i + 1] = values[i];
  }
  // The callee reads 2 * count arguments; the rest are not looked at.
  status = l->core_compile_model(
      core, model, device, 2 * count, compiled, pairs[0], pairs[1], pairs[2], pairs[3], pairs[4], pairs[5], pairs[6],
      pairs[7], pairs[8], pairs[9], pairs[10], pairs[11], pairs[12], pairs[13], pairs[14], pairs[15]);
  l->model_free(model);
  return status;
}

void cov_compiled_free(const cov_library *l, cov_compiled_model *compiled) { l->compiled_model_free(compiled); }

int cov_compiled_property(
    const cov_library *l, const cov_compiled_model *compiled, const char *key, char *text, size_t text_size) {
  char *value = NULL;
  int status = l->compiled_model_get_property(compiled, key, &value);
  if (status == 0) {
    copy_text(text, text_size, value);
    l->free(value);
  }
  return status;
}

// MARK: The processor

bool cov_multiplies_bytes(void) {
#if defined(__x86_64__)
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512vnni") || __builtin_cpu_supports("avxvnni");
#else
  return false;
#endif
}

// MARK: Inference

int cov_request_create(const cov_library *l, const cov_compiled_model *compiled, cov_infer_request **request) {
  return l->compiled_model_create_infer_request(compiled, request);
}

void cov_request_free(const cov_library *l, cov_infer_request *request) { l->infer_request_free(request); }

int cov_request_set_input(
    const cov_library *l, cov_infer_request *request, const char *name, int64_t rows, int64_t columns,
    int64_t *values) {
  int64_t dimensions[2] = {rows, columns};
  ov_shape_t shape = {2, dimensions};
  cov_tensor *tensor = NULL;
  int status = l->tensor_create_from_host_ptr(OV_I64 + l->element_shift, shape, values, &tensor);
  if (status != 0) return status;
  status = l->infer_request_set_tensor(request, name, tensor);
  l->tensor_free(tensor);
  return status;
}

int cov_request_infer(const cov_library *l, cov_infer_request *request) { return l->infer_request_infer(request); }

int cov_request_output(
    const cov_library *l, const cov_infer_request *request, const char *name, cov_tensor **tensor, void **values,
    cov_element *element, int64_t *rank, int64_t dimensions[COV_RANK]) {
  int status = l->infer_request_get_tensor(request, name, tensor);
  if (status != 0) return status;
  int type = 0;
  ov_shape_t shape = {0, NULL};
  status = l->tensor_get_element_type(*tensor, &type);
  if (status == 0) status = l->tensor_get_shape(*tensor, &shape);
  if (status == 0) {
    *rank = shape.rank;
    for (int64_t i = 0; i < shape.rank && i < COV_RANK; i++) dimensions[i] = shape.dims[i];
    l->shape_free(&shape);
    type -= l->element_shift;
    *element = type == OV_F32 ? COV_F32 : type == OV_I32 ? COV_I32 : type == OV_I64 ? COV_I64 : COV_OTHER;
    status = l->tensor_data(*tensor, values);
  }
  if (status != 0) {
    l->tensor_free(*tensor);
    *tensor = NULL;
  }
  return status;
}

void cov_tensor_free(const cov_library *l, cov_tensor *tensor) { l->tensor_free(tensor); }

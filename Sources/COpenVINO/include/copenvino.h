// The few functions of the OpenVINO C API that Chancery calls, found in the library at run time.
//
// Nothing of OpenVINO is needed to build: the library is opened with dlopen, its types stay opaque, and
// the variadic calls of its API are made here, because Swift cannot make them.

#ifndef COPENVINO_H
#define COPENVINO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// An opened OpenVINO library. It is never closed: its threads outlive every object made with it.
typedef struct cov_library cov_library;

typedef struct ov_core cov_core;
typedef struct ov_compiled_model cov_compiled_model;
typedef struct ov_infer_request cov_infer_request;
typedef struct ov_tensor cov_tensor;

/// The element types that pass between Chancery and OpenVINO.
typedef enum { COV_OTHER = 0, COV_F32, COV_I32, COV_I64 } cov_element;

/// Opens the library at `path` (a bare name is left to the system's loader).
///
/// A library that does not find its siblings is tried again after those beside it have been opened.
/// Returns NULL on failure, with the reason in `reason`.
cov_library *cov_open(const char *path, char *reason, size_t reason_size);

/// The version of the library, as it calls itself, written into `text`.
void cov_version(const cov_library *library, char *text, size_t text_size);

/// What OpenVINO said about its last failure, or the name of `status` where it said nothing.
void cov_reason(const cov_library *library, int status, char *reason, size_t reason_size);

// All functions below return 0 on success, else a status for `cov_reason`.

int cov_core_create(const cov_library *library, cov_core **core);
void cov_core_free(const cov_library *library, cov_core *core);

/// Reads the model of an `.xml` file and compiles it for `device`, with at most `COV_PROPERTIES` settings.
#define COV_PROPERTIES 8
int cov_compile(
    const cov_library *library, cov_core *core, const char *xml, const char *bin, const char *device,
    const char *const *keys, const char *const *values, size_t count, cov_compiled_model **compiled);
void cov_compiled_free(const cov_library *library, cov_compiled_model *compiled);

/// Whether this processor multiplies 8-bit integers and adds them up in 32 bits in one instruction (VNNI).
bool cov_multiplies_bytes(void);

/// A property of a compiled model written into `text`.
int cov_compiled_property(
    const cov_library *library, const cov_compiled_model *compiled, const char *key, char *text, size_t text_size);

int cov_request_create(const cov_library *library, const cov_compiled_model *compiled, cov_infer_request **request);
void cov_request_free(const cov_library *library, cov_infer_request *request);

/// Sets the input `name` to the two-dimensional table of 64-bit integers at `values`, which must outlive the inference.
int cov_request_set_input(
    const cov_library *library, cov_infer_request *request, const char *name, int64_t rows, int64_t columns,
    int64_t *values);

int cov_request_infer(const cov_library *library, cov_infer_request *request);

/// Gets the output `name` in place: its values stay valid until the next inference or until `tensor` is freed.
#define COV_RANK 6
int cov_request_output(
    const cov_library *library, const cov_infer_request *request, const char *name, cov_tensor **tensor,
    void **values, cov_element *element, int64_t *rank, int64_t dimensions[COV_RANK]);
void cov_tensor_free(const cov_library *library, cov_tensor *tensor);

#endif

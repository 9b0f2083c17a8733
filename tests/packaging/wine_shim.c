/* For the tests under wine alone, never shipped: an icuuc.dll, which Windows has since 2017 and wine lacks, in which no
   converter opens; and functions of other libraries that wine declares without having them, put in place when Qt loads
   this file. numpy calls creal and its kin. */
#include <string.h>
#include <windows.h>

#define OUT __declspec(dllexport)
OUT void *ucnv_open(const char *name, int *error) { (void)name; if (error) *error = 2; return 0; }
OUT void ucnv_close(void *c) { (void)c; }
OUT void ucnv_reset(void *c) { (void)c; }
OUT signed char ucnv_getMaxCharSize(void *c) { (void)c; return 1; }
OUT const char *ucnv_getName(void *c, int *error) { (void)c; if (error) *error = 1; return 0; }
OUT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
OUT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
OUT void ucnv_getToUCallBack(void) {}
OUT void ucnv_getFromUCallBack(void) {}
OUT void ucnv_setToUCallBack(void) {}
OUT void ucnv_setFromUCallBack(void) {}
OUT void ucnv_cbToUWriteUChars(void) {}
OUT void ucnv_cbFromUWriteUChars(void) {}
OUT void ucnv_toUnicode(void) {}
OUT void ucnv_fromUnicode(void) {}
OUT int ucnv_toUCountPending(void *c, int *error) { (void)c, (void)error; return 0; }
OUT int ucnv_fromUCountPending(void *c, int *error) { (void)c, (void)error; return 0; }
OUT const char *ucnv_getStandardName(const char *n, const char *s, int *error) { (void)n, (void)s; if (error) *error = 1; return 0; }
OUT const char *ucnv_getAvailableName(int n) { (void)n; return 0; }
OUT int ucnv_countAvailable(void) { return 0; }

typedef struct { float r, i; } Single;
typedef struct { double r, i; } Twofold;
static float single_re(Single z) { return z.r; }
static float single_im(Single z) { return z.i; }
static double double_re(Twofold z) { return z.r; }
static double double_im(Twofold z) { return z.i; }
static void *nothing(void) { return 0; }
static long fails(void) { return 0x80004005L; }

static void put(const char *library, const char *name, void *to) {
    HMODULE module = LoadLibraryA(library);
    unsigned char *place = module ? (void *)GetProcAddress(module, name) : 0;
    DWORD before;
    if (!place || !VirtualProtect(place, 12, PAGE_EXECUTE_READWRITE, &before)) return;
    place[0] = 0x48, place[1] = 0xb8; /* mov rax, to */
    memcpy(place + 2, &to, 8);
    place[10] = 0xff, place[11] = 0xe0; /* jmp rax */
    VirtualProtect(place, 12, before, &before);
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD why, void *reserved) {
    (void)instance, (void)reserved;
    if (why == DLL_PROCESS_ATTACH) {
        put("ucrtbase.dll", "crealf", single_re), put("ucrtbase.dll", "cimagf", single_im);
        put("ucrtbase.dll", "creal", double_re), put("ucrtbase.dll", "cimag", double_im);
        put("ucrtbase.dll", "creall", double_re), put("ucrtbase.dll", "cimagl", double_im);
        put("mscms.dll", "WcsCreateIccProfile", nothing), put("propsys.dll", "VariantToString", fails);
    }
    return TRUE;
}

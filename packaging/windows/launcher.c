/* Starts the program by the Python that lies beside this file; the same source makes Hashiya.exe, without a console,
   and hashiya-cli.exe, with one. */
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <windows.h>

#define LONGEST 32768

typedef int (*PyMain)(int, wchar_t **);

static int fail(const wchar_t *what) {
#ifdef CONSOLE
    fwprintf(stderr, L"" TITLE L": can't load %ls\n", what);
#else
    MessageBoxW(NULL, what, L"" TITLE L": a file of the program can't be loaded. Please install it again.", MB_ICONERROR);
#endif
    return 1;
}

static int start(int argc, wchar_t **argv) {
    static wchar_t home[LONGEST], library[LONGEST], script[LONGEST];
    DWORD length = GetModuleFileNameW(NULL, home, LONGEST);
    while (length && home[length - 1] != L'\\') length--;
    home[length] = 0;
    swprintf(library, LONGEST, L"%ls" PYTHON, home);
    swprintf(script, LONGEST, L"%ls" SCRIPT, home);
    SetDllDirectoryW(L""); /* never from the folder that a project lies in */
    HMODULE module = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    PyMain run = module ? (PyMain)(void *)GetProcAddress(module, "Py_Main") : NULL;
    if (!run) return fail(library);
    wchar_t **words = calloc(argc + 4, sizeof *words);
    if (!words) return fail(script);
    words[0] = argv[0];
    words[1] = L"-X"; /* files and pipes are UTF-8: those of Windows' own encodings can't hold what is said here */
    words[2] = L"utf8";
    words[3] = script;
    for (int i = 1; i < argc; i++) words[i + 3] = argv[i];
    return run(argc + 3, words);
}

#ifdef CONSOLE
int wmain(int argc, wchar_t **argv) { return start(argc, argv); }
#else
int WINAPI wWinMain(HINSTANCE instance, HINSTANCE before, LPWSTR line, int show) {
    (void)instance, (void)before, (void)line, (void)show;
    return start(__argc, __wargv);
}
#endif

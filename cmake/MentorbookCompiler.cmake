# Compiler settings shared by every target, and ccache where it is installed.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are only cacheable with these allowances.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
endif()

add_library(mentorbook_options INTERFACE)
target_compile_definitions(mentorbook_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_KEYWORDS
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    MENTORBOOK_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(mentorbook_options INTERFACE /W4 /permissive- /Zc:__cplusplus /utf-8)
else()
    target_compile_options(mentorbook_options INTERFACE
        -Wall -Wextra -Wno-missing-field-initializers -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # Fewer ccache misses with precompiled headers.
        target_compile_options(mentorbook_options INTERFACE -fpch-preprocess)
    else()
        # clang 19 finds libstdc++ 12's own std::stable_sort deprecated.
        target_compile_options(mentorbook_options INTERFACE -Wno-deprecated-declarations)
    endif()
endif()

if(MENTORBOOK_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

if(MENTORBOOK_FUZZERS)
    # core too, or the fuzzer does not see what it reaches there
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

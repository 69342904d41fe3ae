# A room is a folder of the house; its files are whatever stands in it, alcoves (sub-folders) included.

function(mentorbook_room_sources result)
    set(files)
    foreach(room IN LISTS ARGN)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS "${room}/*.cpp" "${room}/*.h")
        list(APPEND files ${found})
    endforeach()
    set(${result} ${files} PARENT_SCOPE)
endfunction()

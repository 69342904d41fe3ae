# A room is a folder of the house; its files are whatever stands in it.

function(mentorbook_room_sources result)
    set(files)
    foreach(room IN LISTS ARGN)
        file(GLOB found CONFIGURE_DEPENDS "${room}/*.cpp" "${room}/*.h")
        list(APPEND files ${found})
    endforeach()
    set(${result} ${files} PARENT_SCOPE)
endfunction()

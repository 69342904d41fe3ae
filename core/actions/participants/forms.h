#pragma once

#include "core/domain/program.h"
#include "core/exchange/forms/form_page.h"
#include "core/storage/database.h"

namespace mentorbook {

// The texts of forms, directory and handout in a language of the library.
[[nodiscard]] Result<Phrases> formPhrases(const QString &language);

// What a program's application form asks, in a language.
[[nodiscard]] Result<ApplicationForm> applicationForm(
    Database &database, const Program &program, const QString &language);
// The mentors of a program who take part and consented to be shown, by code, with those fields only.
[[nodiscard]] Result<MentorDirectory> mentorDirectory(
    Database &database, const Program &program, const QString &language);

// How the directory calls a mentor, and back; none: no such code.
[[nodiscard]] QString directoryCode(ParticipantId mentor);
[[nodiscard]] std::optional<ParticipantId> mentorOfCode(const QString &code);

} // namespace mentorbook

#pragma once

#include <QCoreApplication>

namespace mentorbook {

// Texts for people that core makes: Tr::tr("No program is called “%1”.").arg(name)
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::Tr)
};

} // namespace mentorbook

#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace mentorbook {

// How texts are compared: without regard to case, spaces and forms of the same letter.
[[nodiscard]] QString normalized(const QString &text);

// Numbers texts from 1; 0 stands for an empty one.
class Numbering
{
public:
    int operator()(const QString &text);
    [[nodiscard]] int size() const { return int(m_numbers.size()); }

private:
    QHash<QString, int> m_numbers;
};

// The one number in a grade ("L7", "Grade 12"), and the words around it.
struct GradeText
{
    int number = 0;
    QString around = {};
};
[[nodiscard]] std::optional<GradeText> gradeIn(const QString &text);

} // namespace mentorbook

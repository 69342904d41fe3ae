#include "core/actions/workspace/settings.h"

#include "core/base/tr.h"
#include "core/storage/tables/design/setting_table.h"
#include "core/storage/tables/program_table.h"

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int usualGroupSize = 5;
const QString groupSizeSetting = u"minimum_group_size"_s;

} // namespace

Result<int> minimumGroupSize(Database &database)
{
    auto stored = setting_table::value(database, groupSizeSetting);
    if (!stored)
        return passOn(stored);
    return *stored ? (*stored)->toInt() : usualGroupSize;
}

Result<> setMinimumGroupSize(Workspace &workspace, int people)
{
    if (people < 3 || people > 100)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("The smallest group that is shown has 3 to 100 people, not %1.").arg(people));
    return workspace.perform({Operation::SetMinimumGroupSize}, [&]() -> Result<> {
        Database &database = workspace.database();
        if (auto put = setting_table::put(database, groupSizeSetting, QString::number(people)); !put)
            return put;
        return program_table::raiseMinimumGroupSize(database, people);
    });
}

} // namespace mentorbook

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>mentorbook::DayText</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::DocumentPreview</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::HomeScreen</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a reading yet</source>
        <comment>goals</comment>
        <translation>
            <numerusform>%n without a reading yet</numerusform>
            <numerusform>%n without a reading yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWizard</name>
    <message numerus="yes">
        <source>%Ln suggestions</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful values</source>
        <translation>
            <numerusform>%Ln doubtful value</numerusform>
            <numerusform>%Ln doubtful values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows not taken</source>
        <translation>
            <numerusform>%Ln row not taken</numerusform>
            <numerusform>%Ln rows not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::ImportWords</name>
    <message numerus="yes">
        <source>&amp;Import %Ln people</source>
        <translation>
            <numerusform>&amp;Import %Ln person</numerusform>
            <numerusform>&amp;Import %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln participants</source>
        <translation>
            <numerusform>&amp;Import %Ln participant</numerusform>
            <numerusform>&amp;Import %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln meetings</source>
        <translation>
            <numerusform>&amp;Import %Ln meeting</numerusform>
            <numerusform>&amp;Import %Ln meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln answers</source>
        <translation>
            <numerusform>&amp;Import %Ln answer</numerusform>
            <numerusform>&amp;Import %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::MatchingScreen</name>
    <message numerus="yes">
        <source>&amp;Publish %n pairings…</source>
        <translation>
            <numerusform>&amp;Publish %n pairing…</numerusform>
            <numerusform>&amp;Publish %n pairings…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n items need attention</source>
        <translation>
            <numerusform>%1, %n item needs attention</numerusform>
            <numerusform>%1, %n items need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::NewRoundDialog</name>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::PairingDetails</name>
    <message numerus="yes">
        <source>to meet every %n days</source>
        <translation>
            <numerusform>to meet every %n day</numerusform>
            <numerusform>to meet every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people employed</source>
        <translation>
            <numerusform>%Ln person employed</numerusform>
            <numerusform>%Ln people employed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::PersonDetails</name>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::ProgramWizard</name>
    <message numerus="yes">
        <source>meet every %n days</source>
        <translation>
            <numerusform>meet every %n day</numerusform>
            <numerusform>meet every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::PublishDialog</name>
    <message numerus="yes">
        <source>Publish %n pairings of “%1”</source>
        <translation>
            <numerusform>Publish %n pairing of “%1”</numerusform>
            <numerusform>Publish %n pairings of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n pairings</source>
        <translation>
            <numerusform>&amp;Publish %n pairing</numerusform>
            <numerusform>&amp;Publish %n pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings.</source>
        <translation>
            <numerusform>Published %n pairing.</numerusform>
            <numerusform>Published %n pairings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 as a trial, until %2.</source>
        <translation>
            <numerusform>%n pairing starts on %1 as a trial, until %2.</numerusform>
            <numerusform>%n pairings start on %1 as a trial, until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings start on %1 and are active at once.</source>
        <translation>
            <numerusform>%n pairing starts on %1 and is active at once.</numerusform>
            <numerusform>%n pairings start on %1 and are active at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They agree to meet every %n days.</source>
        <translation>
            <numerusform>They agree to meet every %n day.</numerusform>
            <numerusform>They agree to meet every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees stay without a mentor and can be in the next round.</source>
        <translation>
            <numerusform>%n mentee stays without a mentor and can be in the next round.</numerusform>
            <numerusform>%n mentees stay without a mentor and can be in the next round.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::ReviewPage</name>
    <message numerus="yes">
        <source>every %n days, %1 minutes at least</source>
        <translation>
            <numerusform>every %n day, %1 minutes at least</numerusform>
            <numerusform>every %n days, %1 minutes at least</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days, of any length</source>
        <translation>
            <numerusform>every %n day, of any length</numerusform>
            <numerusform>every %n days, of any length</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months after the end</source>
        <translation>
            <numerusform>%n month after the end</numerusform>
            <numerusform>%n months after the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::RoundReviewView</name>
    <message numerus="yes">
        <source>And %n things more.</source>
        <translation>
            <numerusform>And %n thing more.</numerusform>
            <numerusform>And %n things more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n unmatched</numerusform>
            <numerusform>%n unmatched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::SourcePage</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows</source>
        <translation>
            <numerusform>The first %Ln row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::SpecificPage</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::Tr</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This workspace has %n programs; say which one.</source>
        <translation>
            <numerusform>This workspace has %n program; say which one.</numerusform>
            <numerusform>This workspace has %n programs; say which one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n pairings of its type, so the type stays.</source>
        <translation>
            <numerusform>“%1” has %n pairing of its type, so the type stays.</numerusform>
            <numerusform>“%1” has %n pairings of its type, so the type stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors</source>
        <translation>
            <numerusform>%n mentor</numerusform>
            <numerusform>%n mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees waiting</source>
        <translation>
            <numerusform>%n mentee waiting</numerusform>
            <numerusform>%n mentees waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees take part</source>
        <translation>
            <numerusform>%n mentee takes part</numerusform>
            <numerusform>%n mentees take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors take part</source>
        <translation>
            <numerusform>%n mentor takes part</numerusform>
            <numerusform>%n mentors take part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n mentees have a mentor</source>
        <translation>
            <numerusform>the %n mentee has a mentor</numerusform>
            <numerusform>all %n mentees have a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees are waiting</source>
        <translation>
            <numerusform>%n mentee is waiting</numerusform>
            <numerusform>%n mentees are waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmatched</source>
        <translation>
            <numerusform>%n unmatched</numerusform>
            <numerusform>%n unmatched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>met %n days ago</source>
        <translation>
            <numerusform>met %n day ago</numerusform>
            <numerusform>met %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, not met yet</source>
        <translation>
            <numerusform>paired %n day ago, not met yet</numerusform>
            <numerusform>paired %n days ago, not met yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>starts in %n days</source>
        <translation>
            <numerusform>starts in %n day</numerusform>
            <numerusform>starts in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no meeting for %n days; agreed every %1</source>
        <translation>
            <numerusform>no meeting for %n day; agreed every %1</numerusform>
            <numerusform>no meeting for %n days; agreed every %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paired %n days ago, never met</source>
        <translation>
            <numerusform>paired %n day ago, never met</numerusform>
            <numerusform>paired %n days ago, never met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings missed in a row</source>
        <translation>
            <numerusform>%n meeting missed</numerusform>
            <numerusform>%n meetings missed in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n days of pause not counted)</source>
        <extracomment>%1: &quot;no meeting for 47 days; agreed every 30&quot;, and so on</extracomment>
        <translation>
            <numerusform>%1 (%n day of pause not counted)</numerusform>
            <numerusform>%1 (%n days of pause not counted)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values, readable ones</source>
        <translation>
            <numerusform>%n value, a readable one</numerusform>
            <numerusform>%n values, readable ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the mentor of one of %n pairings</source>
        <translation>
            <numerusform>the mentor of %n pairing</numerusform>
            <numerusform>the mentor of one of %n pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the roster share this e-mail address.</source>
        <translation>
            <numerusform>%n person in the roster has this e-mail address.</numerusform>
            <numerusform>%n people in the roster share this e-mail address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offers %1: all %n skills wanted.</source>
        <translation>
            <numerusform>Offers %1: the %n skill wanted.</numerusform>
            <numerusform>Offers %1: all %n skills wanted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n mentors.</source>
        <translation>
            <numerusform>The rules do not allow the %n mentor.</numerusform>
            <numerusform>The rules allow none of the %n mentors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed</source>
        <translation>
            <numerusform>%n mentor is allowed</numerusform>
            <numerusform>%n mentors are allowed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees</source>
        <translation>
            <numerusform>%n mentee</numerusform>
            <numerusform>%n mentees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</source>
        <translation>
            <numerusform>Ask 1 mentor more whom no rule forbids, or lift a rule for the %n there is.</numerusform>
            <numerusform>Ask 1 mentor more whom no rule forbids, or lift a rule for one of the %n there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</source>
        <translation>
            <numerusform>Ask 1 mentor more whom no rule forbids, or the %n allowed one to take 1 mentee more.</numerusform>
            <numerusform>Ask 1 mentor more whom no rule forbids, or one of the %n allowed ones to take 1 mentee more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells, as in the header</source>
        <translation>
            <numerusform>%n cell, as in the header</numerusform>
            <numerusform>%n cells, as in the header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 eligible people are enrolled (%3).</source>
        <translation>
            <numerusform>%1 of %2 eligible people is enrolled (%3).</numerusform>
            <numerusform>%1 of %2 eligible people are enrolled (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 enrolled people have been active (%3).</source>
        <translation>
            <numerusform>%1 of %2 enrolled people has been active (%3).</numerusform>
            <numerusform>%1 of %2 enrolled people have been active (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees have been matched (%3).</source>
        <translation>
            <numerusform>%1 of %2 approved mentees has been matched (%3).</numerusform>
            <numerusform>%1 of %2 approved mentees have been matched (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 approved mentees are matched (%3).</source>
        <translation>
            <numerusform>%1 of %2 approved mentees is matched (%3).</numerusform>
            <numerusform>%1 of %2 approved mentees are matched (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 active pairings are on track (%3).</source>
        <translation>
            <numerusform>%1 of %2 active pairings is on track (%3).</numerusform>
            <numerusform>%1 of %2 active pairings are on track (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 expected meetings were held (%3).</source>
        <translation>
            <numerusform>%1 of %2 expected meetings was held (%3).</numerusform>
            <numerusform>%1 of %2 expected meetings were held (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</source>
        <translation>
            <numerusform>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</numerusform>
            <numerusform>%1 of %2 people who answered chose 4 or 5 of 5 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 invited people answered (%3).</source>
        <translation>
            <numerusform>%1 of %2 invited people answered (%3).</numerusform>
            <numerusform>%1 of %2 invited people answered (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 pairings whose planned end has come reached it (%3).</source>
        <translation>
            <numerusform>%1 of %2 pairings whose planned end has come reached it (%3).</numerusform>
            <numerusform>%1 of %2 pairings whose planned end has come reached it (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean satisfaction of %1 people: %2.</source>
        <extracomment>%2 is a mean with its interval: &quot;4.3 of 5, 95 % interval 4.1 to 4.5&quot;</extracomment>
        <translation>
            <numerusform>Mean satisfaction of %1 person: %2.</numerusform>
            <numerusform>Mean satisfaction of %1 people: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are enrolled.</source>
        <translation>
            <numerusform>%1 person is enrolled.</numerusform>
            <numerusform>%1 people are enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are in an active pairing.</source>
        <translation>
            <numerusform>%1 person is in an active pairing.</numerusform>
            <numerusform>%1 people are in an active pairing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n pairings it is too early to say</source>
        <translation>
            <numerusform>for %n pairing it is too early to say</numerusform>
            <numerusform>for %n pairings it is too early to say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Fewer than %n pairing is active: a figure about so few could be read as one about a person.</numerusform>
            <numerusform>Fewer than %n pairings are active: a figure about so few could be read as one about a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n pairings are on track</source>
        <comment>on track of all active</comment>
        <translation>
            <numerusform>%1 of %n pairing is on track</numerusform>
            <numerusform>%1 of %n pairings are on track</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</source>
        <translation>
            <numerusform>Of %n active pairing, %1 is on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</numerusform>
            <numerusform>Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too early to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So far %n meetings were held.</source>
        <translation>
            <numerusform>So far %n meeting was held.</numerusform>
            <numerusform>So far %n meetings were held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</source>
        <translation>
            <numerusform>Of %1 meetings that were due, %2 took place in time; %n meeting was held in all, of which one counts per cadence period.</numerusform>
            <numerusform>Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, of which one counts per cadence period.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</source>
        <translation>
            <numerusform>Fewer than %n pairing stands behind them: a figure about so few could be read as one about a person.</numerusform>
            <numerusform>Fewer than %n pairings stand behind them: a figure about so few could be read as one about a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers.</source>
        <translation>
            <numerusform>%1: the mean of %n answer.</numerusform>
            <numerusform>%1: the mean of %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</source>
        <translation>
            <numerusform>%1: the mean of %n answer; its 95 % interval reaches from %2 to %3.</numerusform>
            <numerusform>%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings have stalled and need a conversation.</source>
        <translation>
            <numerusform>%n pairing has stalled and needs a conversation.</numerusform>
            <numerusform>%n pairings have stalled and need a conversation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are waiting for a partner.</source>
        <translation>
            <numerusform>%n person is waiting for a partner.</numerusform>
            <numerusform>%n people are waiting for a partner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Speak with the %n stalled pairings, and re-pair those that do not resume.</source>
        <translation>
            <numerusform>Speak with the %n stalled pairing, and re-pair it if it does not resume.</numerusform>
            <numerusform>Speak with the %n stalled pairings, and re-pair those that do not resume.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send a personal reminder to the %n pairings at risk.</source>
        <translation>
            <numerusform>Send a personal reminder to the %n pairing at risk.</numerusform>
            <numerusform>Send a personal reminder to the %n pairings at risk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Find a partner for the %n people who are waiting.</source>
        <translation>
            <numerusform>Find a partner for the %n person who is waiting.</numerusform>
            <numerusform>Find a partner for the %n people who are waiting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</source>
        <translation>
            <numerusform>Figures about groups of fewer than %n person are not shown, so that nobody can be recognized.</numerusform>
            <numerusform>Figures about groups of fewer than %n people are not shown, so that nobody can be recognized.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n people</source>
        <translation>
            <numerusform>import of %n person</numerusform>
            <numerusform>import of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n participants</source>
        <translation>
            <numerusform>import of %n participant</numerusform>
            <numerusform>import of %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n meetings</source>
        <translation>
            <numerusform>import of %n meeting</numerusform>
            <numerusform>import of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>import of %n answers</source>
        <translation>
            <numerusform>import of %n answer</numerusform>
            <numerusform>import of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>publishing of %n pairings</source>
        <translation>
            <numerusform>publishing of %n pairing</numerusform>
            <numerusform>publishing of %n pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of %n meetings</source>
        <translation>
            <numerusform>deletion of %n meeting</numerusform>
            <numerusform>deletion of %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n rows to %1.</source>
        <translation>
            <numerusform>Wrote %n row to %1.</numerusform>
            <numerusform>Wrote %n rows to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentees matched, total score %2, %3.</source>
        <translation>
            <numerusform>%1: %n mentee matched, total score %2, %3.</numerusform>
            <numerusform>%1: %n mentees matched, total score %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published %n pairings of “%1”.</source>
        <translation>
            <numerusform>Published %n pairing of “%1”.</numerusform>
            <numerusform>Published %n pairings of “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems.</source>
        <translation>
            <numerusform>The scores can&apos;t be solved: %n problem.</numerusform>
            <numerusform>The scores can&apos;t be solved: %n problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.</source>
        <translation>
            <numerusform>Of %n active pairing, %1 is on track (%2), %3 at risk and %4 stalled.</numerusform>
            <numerusform>Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n choices</source>
        <translation>
            <numerusform>at most %n choice</numerusform>
            <numerusform>at most %n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n choices can be named.</source>
        <translation>
            <numerusform>At most %n choice can be named.</numerusform>
            <numerusform>At most %n choices can be named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors</source>
        <translation>
            <numerusform>%n more mentor</numerusform>
            <numerusform>%n more mentors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more mentors who offer %1</source>
        <translation>
            <numerusform>%n more mentor who offers %1</numerusform>
            <numerusform>%n more mentors who offer %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentees need a mentor</source>
        <translation>
            <numerusform>%n mentee needs a mentor</numerusform>
            <numerusform>%n mentees need a mentor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places are free</source>
        <translation>
            <numerusform>%n place is free</numerusform>
            <numerusform>%n places are free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; of %n more the roster has no hire date</source>
        <translation>
            <numerusform>%1; of %n more the roster has no hire date</numerusform>
            <numerusform>%1; of %n more the roster has no hire date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n months here</source>
        <translation>
            <numerusform>at least %n month here</numerusform>
            <numerusform>at least %n months here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n months here</source>
        <translation>
            <numerusform>at most %n month here</numerusform>
            <numerusform>at most %n months here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n employee numbers came without the leading zeros that they have in the workspace; they were taken as those.</source>
        <translation>
            <numerusform>%n employee number came without the leading zeros that it has in the workspace; it was taken as that one.</numerusform>
            <numerusform>%n employee numbers came without the leading zeros that they have in the workspace; they were taken as those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have this manager.</source>
        <translation>
            <numerusform>%n person has this manager.</numerusform>
            <numerusform>%n people have this manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people may be meant; the text was kept.</source>
        <translation>
            <numerusform>%n person may be meant; the text was kept.</numerusform>
            <numerusform>%n people may be meant; the text was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called so; the manager was left out.</source>
        <translation>
            <numerusform>%n person is called so; the manager was left out.</numerusform>
            <numerusform>%n people are called so; the manager was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people manage each other in a circle: %1.</source>
        <translation>
            <numerusform>%n person manages themselves in a circle: %1.</numerusform>
            <numerusform>%n people manage each other in a circle: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden rows were read too: %1.</source>
        <translation>
            <numerusform>%n hidden row was read too: %1.</numerusform>
            <numerusform>%n hidden rows were read too: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden columns were read too: %1.</source>
        <translation>
            <numerusform>%n hidden column was read too: %1.</numerusform>
            <numerusform>%n hidden columns were read too: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values in cells merged over several rows were read for each of the rows.</source>
        <translation>
            <numerusform>%n value in a cell merged over several rows was read for each of the rows.</numerusform>
            <numerusform>%n values in cells merged over several rows were read for each of the rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules allow none of the %n others.</source>
        <translation>
            <numerusform>The rules do not allow the %n other.</numerusform>
            <numerusform>The rules allow none of the %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others are allowed, and all of them are in pairs that fit better together.</source>
        <translation>
            <numerusform>%n other is allowed, and is in a pair that fits better together.</numerusform>
            <numerusform>%n others are allowed, and all of them are in pairs that fit better together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mentors are allowed, but no group with a place left fits.</source>
        <translation>
            <numerusform>%n mentor is allowed, but no group with a place left fits.</numerusform>
            <numerusform>%n mentors are allowed, but no group with a place left fits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held back</source>
        <translation>
            <numerusform>%n is held back</numerusform>
            <numerusform>%n are held back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are managers of theirs</source>
        <translation>
            <numerusform>%n is a manager of theirs</numerusform>
            <numerusform>%n are managers of theirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report to them</source>
        <translation>
            <numerusform>%n reports to them</numerusform>
            <numerusform>%n report to them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are banned</source>
        <translation>
            <numerusform>%n is banned</numerusform>
            <numerusform>%n are banned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were with them before</source>
        <translation>
            <numerusform>%n was with them before</numerusform>
            <numerusform>%n were with them before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are avoided by wish</source>
        <translation>
            <numerusform>%n is avoided by wish</numerusform>
            <numerusform>%n are avoided by wish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not junior</source>
        <translation>
            <numerusform>%n is not junior</numerusform>
            <numerusform>%n are not junior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n nothing says who is senior</source>
        <translation>
            <numerusform>of %n nothing says who is senior</numerusform>
            <numerusform>of %n nothing says who is senior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another level</source>
        <translation>
            <numerusform>%n is of another level</numerusform>
            <numerusform>%n are of another level</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of another age group</source>
        <translation>
            <numerusform>%n is of another age group</numerusform>
            <numerusform>%n are of another age group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n the level or age group is not known</source>
        <translation>
            <numerusform>of %n the level or age group is not known</numerusform>
            <numerusform>of %n the level or age group is not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not meet “%1”, which must hold</source>
        <translation>
            <numerusform>%n does not meet “%1”, which must hold</numerusform>
            <numerusform>%n do not meet “%1”, which must hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n score below the minimum</source>
        <translation>
            <numerusform>%n scores below the minimum</numerusform>
            <numerusform>%n score below the minimum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others would have somebody else, or nobody.</source>
        <translation>
            <numerusform>%n other would have somebody else, or nobody.</numerusform>
            <numerusform>%n others would have somebody else, or nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more without anybody</source>
        <translation>
            <numerusform>%n person more without anybody</numerusform>
            <numerusform>%n people more without anybody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people more would be matched</source>
        <translation>
            <numerusform>%n person more would be matched</numerusform>
            <numerusform>%n people more would be matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer leavers of %2.</source>
        <translation>
            <numerusform>%1 means %n fewer leaver of %2.</numerusform>
            <numerusform>%1 means %n fewer leavers of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more leavers of %2.</source>
        <translation>
            <numerusform>%1 means %n more leaver of %2.</numerusform>
            <numerusform>%1 means %n more leavers of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more promotions of %2 people.</source>
        <translation>
            <numerusform>%1 means %n more promotion of %2 people.</numerusform>
            <numerusform>%1 means %n more promotions of %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer promotions of %2 people.</source>
        <translation>
            <numerusform>%1 means %n fewer promotion of %2 people.</numerusform>
            <numerusform>%1 means %n fewer promotions of %2 people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 means %n more meeting of %2 expected.</numerusform>
            <numerusform>%1 means %n more meetings of %2 expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer meetings of %2 expected.</source>
        <translation>
            <numerusform>%1 means %n fewer meeting of %2 expected.</numerusform>
            <numerusform>%1 means %n fewer meetings of %2 expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more pairings of %2.</source>
        <translation>
            <numerusform>%1 means %n more pairing of %2.</numerusform>
            <numerusform>%1 means %n more pairings of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer pairings of %2.</source>
        <translation>
            <numerusform>%1 means %n fewer pairing of %2.</numerusform>
            <numerusform>%1 means %n fewer pairings of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n more of %2.</source>
        <translation>
            <numerusform>%1 means %n more of %2.</numerusform>
            <numerusform>%1 means %n more of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 means %n fewer of %2.</source>
        <translation>
            <numerusform>%1 means %n fewer of %2.</numerusform>
            <numerusform>%1 means %n fewer of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n people are in this group; figures of fewer than %1 are never shown.</source>
        <translation>
            <numerusform>Only %n person is in this group; figures of fewer than %1 are never shown.</numerusform>
            <numerusform>Only %n people are in this group; figures of fewer than %1 are never shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more enrolled less than %1 months ago, and will be counted then</source>
        <translation>
            <numerusform>%n more enrolled less than %1 months ago, and will be counted then</numerusform>
            <numerusform>%n more enrolled less than %1 months ago, and will be counted then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still here after %n months</source>
        <translation>
            <numerusform>Still here after %n month</numerusform>
            <numerusform>Still here after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>participants who enrolled at least %n months ago</source>
        <translation>
            <numerusform>participants who enrolled at least %n month ago</numerusform>
            <numerusform>participants who enrolled at least %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People still employed %n months after they enrolled, divided by all who enrolled so long ago.</source>
        <translation>
            <numerusform>People still employed %n month after they enrolled, divided by all who enrolled so long ago.</numerusform>
            <numerusform>People still employed %n months after they enrolled, divided by all who enrolled so long ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Promoted within %n months</source>
        <translation>
            <numerusform>Promoted within %n month</numerusform>
            <numerusform>Promoted within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People whose grade rose within %n months after they enrolled, divided by all who enrolled so long ago, leavers included.</source>
        <translation>
            <numerusform>People whose grade rose within %n month after they enrolled, divided by all who enrolled so long ago, leavers included.</numerusform>
            <numerusform>People whose grade rose within %n months after they enrolled, divided by all who enrolled so long ago, leavers included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enrollment of %n people</source>
        <translation>
            <numerusform>enrollment of %n person</numerusform>
            <numerusform>enrollment of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>new state of %n participants</source>
        <translation>
            <numerusform>new state of %n participant</numerusform>
            <numerusform>new state of %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %n people.</source>
        <translation>
            <numerusform>Enrolled %n person.</numerusform>
            <numerusform>Enrolled %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n participants.</source>
        <translation>
            <numerusform>Changed %n participant.</numerusform>
            <numerusform>Changed %n participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meetings every %n days</source>
        <translation>
            <numerusform>Meetings every %n day</numerusform>
            <numerusform>Meetings every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scores can&apos;t be solved: %n problems and perhaps more.</source>
        <translation>
            <numerusform>The scores can&apos;t be solved: %n problem and perhaps more.</numerusform>
            <numerusform>The scores can&apos;t be solved: %n problems and perhaps more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::ValuesPage</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln values</source>
        <translation>
            <numerusform>Show the %Ln value</numerusform>
            <numerusform>Show all %Ln values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::WeekStripDelegate</name>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings held</source>
        <translation>
            <numerusform>%n meeting held</numerusform>
            <numerusform>%n meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mentorbook::Wiring</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the sample: %n invented people and a program with a history.</source>
        <translation>
            <numerusform>This is the sample: %n invented person and a program with a history.</numerusform>
            <numerusform>This is the sample: %n invented people and a program with a history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participants</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pairings</source>
        <translation>
            <numerusform>%n pairing</numerusform>
            <numerusform>%n pairings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meetings</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goals</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
</context>
</TS>

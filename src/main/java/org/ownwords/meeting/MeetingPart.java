package org.ownwords.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.AnswersAudit;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.Topic;
import org.ownwords.history.Telling;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// The meetings of a case.
///
/// The person's copy has the meetings that they were asked to, what they brought and what was decided.
/// A meeting without them, and what was written down for those alone who were there, is disclosed on
/// request, after a colleague has read it.
@Component
class MeetingPart implements Shows, Leaves, AnswersAudit {

    private final Meetings meetings;
    private final MeetingTellsStore told;
    private final MinutesTellsStore minutes;
    private final Attachments attachments;
    private final AttachmentTellsStore kept;
    private final Templates templates;

    // It shows meetings with their files, and says what leaves of each of them.
    MeetingPart(
            Meetings meetings,
            MeetingTellsStore told,
            MinutesTellsStore minutes,
            Attachments attachments,
            AttachmentTellsStore kept,
            Templates templates) {
        this.meetings = meetings;
        this.attachments = attachments;
        this.kept = kept;
        this.told = told;
        this.minutes = minutes;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("meeting");
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var all = meetings.on(file);
        return all.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.meetingSection(file, all, attachments.on(file))));
    }

    @Override
    public List<Link> links(CaseFile file, By by) {
        return List.of(new Link(Importance.STANDING, "A meeting", file.id().path() + "/meetings/new"));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.of(
                        telling.by(told).stream()
                                .flatMap(each ->
                                        leaving(each, Set.of(MeetingSentences.NOT_INVITED), MeetingSentences.THEIRS)),
                        telling.by(minutes).stream()
                                .flatMap(each ->
                                        leaving(each, MinutesTellsStore.NOT_THEIRS, List.of(MinutesTellsStore.FORM))),
                        telling.by(kept).stream()
                                .flatMap(each -> leaving(
                                        each,
                                        Set.of(AttachmentTellsStore.FROM_OTHERS),
                                        List.of(AttachmentTellsStore.WHAT))))
                .flatMap(leaving -> leaving)
                .toList();
    }

    /// @param without the particulars with which it is not in the person's own copy
    private static Stream<Leaving> leaving(Told told, Set<String> without, List<String> theirs) {
        return told.details().stream().anyMatch(detail -> without.contains(detail.name()))
                ? Stream.of(Leaving.onRequest(told))
                : Leaving.brieflyToThem(told, theirs).stream();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS ->
                List.of(
                        "Meetings that the person was not asked to come to.",
                        "Minutes. The person gets their own version by itself.",
                        "Files of meetings. They are given by themselves.");
            case SUBJECT_ACCESS, EXPORT -> List.of("Files of meetings. They are sent by themselves.");
        };
    }

    @Override
    public Map<Topic, Set<String>> answersAudit() {
        return Map.of(Topic.INVOLVED, Set.of("meeting"));
    }
}

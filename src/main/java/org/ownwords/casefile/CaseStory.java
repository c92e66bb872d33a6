package org.ownwords.casefile;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Link;
import org.ownwords.casework.Section;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;

/// Everything the page of a case shows.
///
/// @param links    what can be recorded, in order
/// @param others   the person's other cases
/// @param timeline the newest first
record CaseStory(
        CaseFile file,
        List<Section> sections,
        List<Line> lines,
        List<Link> links,
        List<CaseFile> others,
        List<Told> timeline) {

    public String name() {
        return file.person().details().givenName();
    }

    /// The parts of one importance.
    public List<Content> parts(Importance importance) {
        return sections.stream()
                .filter(section -> section.importance() == importance)
                .map(Section::content)
                .toList();
    }

    /// What can be recorded, under a heading for each importance, in order.
    public Map<String, List<Link>> record() {
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> heading(link.importance()), LinkedHashMap::new, Collectors.toList()));
    }

    private static String heading(Importance importance) {
        return switch (importance) {
            case THEIR_WORDS -> "What is said and wanted";
            case SAFETY -> "Safety";
            case NEXT -> "What happens next";
            case STANDING, WHERE_WE_ARE -> "How things stand";
            case THE_RECORD -> "The record";
        };
    }
}

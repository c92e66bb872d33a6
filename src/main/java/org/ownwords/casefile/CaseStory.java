package org.ownwords.casefile;

import gg.jte.Content;
import java.util.List;
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
}

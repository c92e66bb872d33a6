package org.ownwords.worklist;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.history.Telling;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// What is next on a case, and who holds it. Who held it when is in every copy, without the reason why it was
/// reallocated: the person knows their contact, and names of professionals are theirs to know (Data
/// Protection Act 2018, Schedule 2, paragraph 17).
@Component
class WorklistPart implements Shows, Leaves {

    private final Worklist worklist;
    private final AllocationTellsStore tells;
    private final Practitioners practitioners;
    private final Templates templates;

    WorklistPart(Worklist worklist, AllocationTellsStore tells, Practitioners practitioners, Templates templates) {
        this.worklist = worklist;
        this.tells = tells;
        this.practitioners = practitioners;
        this.templates = templates;
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var names = practitioners.names();
        return List.of(
                new Section(Importance.NEXT, templates.worklistNext(worklist.on(file, by), names)),
                new Section(
                        Importance.WHERE_WE_ARE,
                        templates.worklistContact(
                                file, worklist.contact(file, by).orElse(null), names)));
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream()
                .flatMap(told -> Leaving.brieflyToThem(told).stream())
                .toList();
    }
}

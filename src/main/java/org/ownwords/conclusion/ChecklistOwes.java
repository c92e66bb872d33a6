package org.ownwords.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.casework.Because;
import org.ownwords.casework.Importance;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.Section;
import org.ownwords.casework.Shows;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// What was answered with "It will be" when an enquiry was closed is on the list of whoever holds the case until it is
/// said that it was done, or why it is not needed. What was answered stays on the page of the case. That the referrer
/// hears what came of it is [owed][OthersToldPart] anyway, with a form of its own.
@Component
class ChecklistOwes implements Owes, Shows {

    private final ChecklistStore store;
    private final Templates templates;

    ChecklistOwes(ChecklistStore store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("closing_checklist");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.latest(cases).entrySet().stream()
                .flatMap(each -> each.getValue().stream().flatMap(looked -> owed(each.getKey(), looked)))
                .toList();
    }

    private static Stream<Owed> owed(CaseId file, ChecklistStore.Looked looked) {
        return looked.checklist().answers().stream()
                .filter(answer -> answer.checked() == Checked.TO_COME && answer.of() != ToCheck.REFERRER)
                .map(answer -> new Owed(
                        file,
                        new Because(
                                "closing-to-come",
                                Ids.from(
                                        looked.enquiry().value(),
                                        "closing/" + answer.of().code())),
                        new Prompt(
                                "Still to do, from the closing checklist: "
                                        + answer.of().words(),
                                answer.note() == null ? answer.of().hint() : answer.note(),
                                "%s/enquiries/%s/closing-checklist"
                                        .formatted(file.path(), looked.enquiry().value())),
                        new Whom.Holder(),
                        new When.Waiting(looked.checklist().on()),
                        Bearing.STEP));
    }

    @Override
    public List<Section> sections(CaseFile file, By by) {
        var looked = store.latest(List.of(file.id())).getOrDefault(file.id(), List.of());
        return looked.isEmpty()
                ? List.of()
                : List.of(new Section(Importance.STANDING, templates.conclusionChecked(file, looked)));
    }
}

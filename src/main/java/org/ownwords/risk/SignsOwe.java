package org.ownwords.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.ownwords.risk.LookedStore.LookAgain;
import org.springframework.stereotype.Component;

/// Signs are looked for again on the day that was set: somebody who seems able to decide may be under pressure and
/// push others away, and that shows only with time. No pause hides it.
@Component
class SignsOwe implements Owes {

    private final LookedStore store;

    SignsOwe(LookedStore store) {
        this.store = store;
    }

    @Override
    public Set<String> tables() {
        return Set.of("signs_looked_for");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return store.toLookAgain(cases).stream()
                .flatMap(each -> Stream.ofNullable(each.looked().lookAgain()).map(day -> owed(each, day)))
                .toList();
    }

    private static Owed owed(LookAgain again, LocalDate day) {
        var about = again.looked().about();
        return new Owed(
                again.caseId(),
                new Because("signs", again.id()),
                new Prompt(
                        "Look again for signs: %s".formatted(about.inSentence()),
                        "A day was set to look again. What presses somebody may show only with time",
                        "%s/signs/%s/new".formatted(again.caseId().path(), about.code())),
                new Whom.Holder(),
                new When.Day(day),
                Bearing.SAFETY);
    }
}

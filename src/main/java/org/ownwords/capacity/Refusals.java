package org.ownwords.capacity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.casework.SaidNo;
import org.ownwords.casework.SaidNo.No;
import org.ownwords.page.Option;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Component;

/// The times the person said no. Whether they can decide is about one decision (Mental Capacity Act 2005, section
/// 2(1)), so a note says which no it is about.
@Component
class Refusals {

    /// The answer that it is about none of them.
    static final String NONE = "none";

    private final List<SaidNo> concepts;

    Refusals(List<SaidNo> concepts) {
        this.concepts = List.copyOf(concepts);
    }

    /// Those that still hold, the latest first.
    List<No> on(CaseFile file) {
        return concepts.stream()
                .flatMap(concept -> concept.refusals(file).stream())
                .sorted(Comparator.comparing((No no) -> no.moment().since()).reversed())
                .toList();
    }

    /// When they said no, and to what, by the row: each time there ever was, whatever became of it since.
    Map<UUID, String> ever(CaseId caseId) {
        return concepts.stream()
                .flatMap(concept -> concept.everSaid(caseId).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Those that still hold, to be chosen from.
    List<Option> options(CaseFile file) {
        return on(file).stream()
                .map(no -> Option.of(no.moment().of().id().toString(), no.words()))
                .toList();
    }
}

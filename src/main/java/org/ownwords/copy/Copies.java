package org.ownwords.copy;

import java.util.Comparator;
import java.util.List;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.correction.Corrections;
import org.ownwords.correction.Entry;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Collects a copy from all concepts that put something into copies.
@Service
@Transactional(readOnly = true)
public class Copies {

    private static final Comparator<Object> BY_MODULE =
            Comparator.comparing(concept -> concept.getClass().getPackageName());

    private final List<Leaves> concepts;
    private final Teller teller;
    private final Corrections corrections;

    Copies(List<Leaves> concepts, Teller teller, Corrections corrections) {
        this.teller = teller;
        this.corrections = corrections;
        this.concepts = concepts.stream().sorted(BY_MODULE).toList();
    }

    /// What goes into the person's own copy, the oldest first.
    public List<Entry> persons(CaseFile file) {
        return of(file, Copy.PERSONS).entries();
    }

    CaseCopy of(CaseFile file, Copy copy) {
        var telling = teller.of(file.id().chain());
        var told = concepts.stream()
                .flatMap(concept -> concept.leaving(telling).stream())
                .filter(leaving -> leaving.with().contains(copy))
                .map(Leaving::told)
                .sorted(Told.NEWEST_FIRST.reversed())
                .toList();
        return new CaseCopy(
                file,
                copy,
                corrections.of(file, told).stream()
                        .filter(entry -> entry.stands() || isToldOfErrors(copy))
                        .toList(),
                concepts.stream()
                        .flatMap(concept -> concept.leftOut(copy).stream())
                        .toList());
    }

    /// What was recorded in error is still held, and is marked as what it is. The person's copy goes without it.
    private static boolean isToldOfErrors(Copy copy) {
        return switch (copy) {
            case PERSONS -> false;
            case SUBJECT_ACCESS, EXPORT -> true;
        };
    }
}

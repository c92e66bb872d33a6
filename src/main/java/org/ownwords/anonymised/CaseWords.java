package org.ownwords.anonymised;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Doers;
import org.ownwords.casework.Recognisable;
import org.ownwords.casework.Recognisable.Named;
import org.ownwords.casework.Relation;
import org.ownwords.correction.Corrections;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What a case gives to a story: its entries, and the names in it that a story must not have. It asks every concept,
/// and knows none by name.
@Service
@Transactional(readOnly = true)
class CaseWords {

    private static final String COLLEAGUE = "Write “a social worker” or “a colleague”";
    private static final String SERVICE = "Say what they are: “a care home”, “somebody from the police”";

    private final Teller teller;
    private final Corrections corrections;
    private final List<AroundThem> concepts;
    private final Doers doers;
    private final Practitioners practitioners;

    CaseWords(
            Teller teller,
            Corrections corrections,
            List<AroundThem> concepts,
            Doers doers,
            Practitioners practitioners) {
        this.teller = teller;
        this.corrections = corrections;
        this.concepts = concepts;
        this.doers = doers;
        this.practitioners = practitioners;
    }

    /// The entries of the case that were not recorded in error, the newest first.
    List<Told> entries(CaseFile file) {
        var inError = corrections.on(file).stream()
                .map(each -> each.error().row().id())
                .collect(Collectors.toSet());
        return teller.all(file.id().chain()).stream()
                .filter(each -> !inError.contains(each.row()))
                .sorted(Told.NEWEST_FIRST)
                .toList();
    }

    /// Those of them that a story was written from.
    List<Told> chosen(CaseFile file, List<UUID> entries) {
        var rows = Set.copyOf(entries);
        return entries(file).stream().filter(each -> rows.contains(each.row())).toList();
    }

    /// What may identify somebody in words about this case. The names that it knows are asked for once.
    Function<String, List<Recognisable>> recognising(CaseFile file, By by) {
        var names = names(file, by);
        return words -> Recognisable.in(words, file.person().details(), names);
    }

    private List<Named> names(CaseFile file, By by) {
        var around = concepts.stream()
                .flatMap(concept -> concept.around(file.person(), List.of(file.id()), by).stream())
                .map(each -> new Named(each.who(), instead(each.kind())));
        var colleagues = practitioners.names().values().stream().map(each -> new Named(each, COLLEAGUE));
        var organisations = doers.on(file).organisations().stream().map(each -> new Named(each, SERVICE));
        return Stream.of(around, colleagues, organisations)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static String instead(Relation.Kind kind) {
        return switch (kind) {
            case FAMILY, TRUSTED, THOUGHT_TO_HAVE_CAUSED_HARM ->
                "Say what they are to the person: “a daughter”, “a neighbour”, “a carer”";
            case ADVOCATE -> "Write “an advocate”";
            case DECIDER -> "Write “somebody who may decide for them by law”";
            case COLLEAGUE -> COLLEAGUE;
            case PARTNER -> SERVICE;
            case OTHERS -> "Write “somebody else”";
        };
    }
}

package org.ownwords.joining;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.DetailField;
import org.ownwords.person.Person;

/// Reads what somebody says of two records.
final class JoiningForm {

    private static final String TAKEN = "gives";

    private JoiningForm() {}

    static String field(DetailField field) {
        return "detail-" + field.code();
    }

    static String field(CaseFile file) {
        return "case-" + file.id().value();
    }

    static WishToJoin toJoin(Reader read, Typed typed, Person gives, Person stays) {
        Set<DetailField> taken = EnumSet.noneOf(DetailField.class);
        for (var field : DetailField.differing(gives.details(), stays.details())) {
            if (typed.text(field(field)).equals(TAKEN)) {
                taken.add(field);
            }
        }
        return new WishToJoin(
                gives.id(),
                stays.id(),
                taken,
                Seen.of(typed),
                read.words("why", "Enter how it is known that they are the same person"));
    }

    static WishToPart toPart(Reader read, Typed typed, Since since) {
        Map<CaseId, Side> cases = new HashMap<>();
        for (var file : since.cases()) {
            read.choice(field(file), Side::of, "Select whom case %d is about".formatted(file.number()))
                    .ifPresent(side -> cases.put(file.id(), side));
        }
        Map<DetailField, Side> details = new EnumMap<>(DetailField.class);
        for (var field : since.details()) {
            read.choice(
                            field(field),
                            Side::of,
                            "Select whose this is: %s".formatted(field.words().toLowerCase(Locale.UK)))
                    .ifPresent(side -> details.put(field, side));
        }
        return new WishToPart(
                cases, details, Seen.of(typed), read.words("why", "Enter how it is known that they are two people"));
    }
}

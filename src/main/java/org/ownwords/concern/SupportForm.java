package org.ownwords.concern;

import java.util.LinkedHashMap;
import java.util.List;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.SupportReason;

/// Reads what a person needs support with.
final class SupportForm {

    private SupportForm() {}

    static Support read(Reader read, String name) {
        return new Support(
                read.choice(
                                "supportReason",
                                SupportReason::of,
                                "Select what %s mainly needs support with, or that it is not known yet".formatted(name))
                        .orElse(null),
                read.choices("health", HealthCondition.all(), HealthCondition::code));
    }

    /// What the form opens with: what is known already.
    static Typed typed(Support support) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (support.reason() != null) {
            fields.put("supportReason", List.of(support.reason().code()));
        }
        fields.put(
                "health", support.health().stream().map(HealthCondition::code).toList());
        return new Typed(fields);
    }
}

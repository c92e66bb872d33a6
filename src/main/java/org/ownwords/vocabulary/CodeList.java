package org.ownwords.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ownwords.vocabulary.LocalWords.Entry;

/// A code list whose entries a council may call by words of its own.
///
/// @param code  in lower case, with hyphens: `abuse-type`
/// @param title what it is a list of
public record CodeList(String code, String title, List<LocallyNamed> entries) {

    private static final List<CodeList> ALL = List.of(
            of("Types of abuse and neglect", AbuseType.values()),
            of("Who raised a concern", RaisedBy.values()),
            of("Where the risk is", Location.values()),
            of("Where the risk comes from", SourceOfRisk.values()),
            of("What assessing the risk found", RiskAssessment.values()),
            of("What became of the risk", RiskOutcome.values()),
            of("What somebody needs support with", SupportReason.values()),
            of("Health conditions", HealthCondition.values()),
            of("Who supported somebody through an enquiry", SupportedBy.values()),
            of("Categories of what people want", OutcomeCategory.values()),
            of("Why something did not come about", NotMetReason.values()));

    public CodeList {
        entries = List.copyOf(entries);
    }

    public static List<CodeList> all() {
        return ALL;
    }

    public static Optional<CodeList> of(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// The entry of a code.
    public Optional<LocallyNamed> entry(String code) {
        return entries.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    static Entry entry(LocallyNamed entry) {
        return new Entry(code(entry.getClass()), entry.code());
    }

    private static CodeList of(String title, LocallyNamed[] entries) {
        return new CodeList(code(entries[0].getClass()), title, List.of(entries));
    }

    /// `AbuseType` is `abuse-type`.
    private static String code(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

package org.ownwords.advocacy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// What kind of advocate it is. Only the first is the one that section 68 asks for; each of the
/// others is there under another law.
enum AdvocateKind implements Coded {
    CARE_ACT("care-act", "Care Act advocate", "The independent advocate that section 68 of the Care Act 2014 asks for"),
    IMCA(
            "imca",
            "IMCA (Independent Mental Capacity Advocate)",
            "The council may ask for one where somebody lacks capacity. It is a power of its own, and not the duty in"
                    + " section 68"),
    IMHA("imha", "IMHA (Independent Mental Health Advocate)", null),
    IDVA("idva", "IDVA (Independent Domestic Violence Adviser)", null),
    ISVA("isva", "ISVA (Independent Sexual Violence Adviser)", null),
    OTHER("other", "Another kind", null);

    private final String code;
    private final String words;
    private final @Nullable String hint;

    AdvocateKind(String code, String words, @Nullable String hint) {
        this.code = code;
        this.words = words;
        this.hint = hint;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public static Optional<AdvocateKind> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(kind -> new Option(kind.code, kind.words, kind.hint))
                .toList();
    }

    /// The codes of those that may stand beside the duty or do it as well.
    static List<String> beside() {
        return Stream.of(values())
                .filter(kind -> kind != CARE_ACT)
                .map(AdvocateKind::code)
                .toList();
    }
}

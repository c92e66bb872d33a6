package org.ownwords.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.Coded;

/// Who handles somebody's money, and in which role.
enum Handler implements Coded {
    THEMSELVES("themselves", "Themselves", null),
    FAMILY("family", "Family or a friend, without a formal role", null),
    APPOINTEE("appointee", "An appointee", "For benefits, named by the Department for Work and Pensions"),
    ATTORNEY("attorney", "An attorney", "Under a power of attorney for property and financial affairs"),
    DEPUTY("deputy", "A deputy", "Named by the Court of Protection"),
    OTHER("other", "Somebody else", null),
    NOT_KNOWN("not-known", "Not known", null);

    private final String code;
    private final String words;
    private final @Nullable String hint;

    Handler(String code, String words, @Nullable String hint) {
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

    /// Whether it takes words to say who that is.
    boolean isSomebodyElse() {
        return switch (this) {
            case FAMILY, APPOINTEE, ATTORNEY, DEPUTY, OTHER -> true;
            case THEMSELVES, NOT_KNOWN -> false;
        };
    }

    static Optional<Handler> of(String code) {
        return Coded.of(values(), code);
    }

    static List<Option> options() {
        return Stream.of(values())
                .map(each -> new Option(each.code, each.words, each.hint))
                .toList();
    }

    /// The codes of those who are somebody else.
    static List<String> others() {
        return Stream.of(values())
                .filter(Handler::isSomebodyElse)
                .map(Handler::code)
                .toList();
    }
}

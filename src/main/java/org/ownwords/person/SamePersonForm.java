package org.ownwords.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;

/// Asks and reads which detail counts, where one was typed and another is recorded.
public final class SamePersonForm {

    private static final String TYPED = "typed";
    private static final String RECORDED = "recorded";

    private SamePersonForm() {}

    /// What the question is called. It names the details that are recorded, so that an answer is no
    /// answer to what somebody records later.
    static String field(SamePerson same, DetailField field) {
        return "detail-%s-%s".formatted(field.code(), same.person().detailsId());
    }

    static List<Option> options(SamePerson same, DetailField field) {
        return List.of(
                new Option(RECORDED, field.text(same.person().details()).orElseThrow(), "This is recorded now"),
                new Option(TYPED, field.text(same.typed()).orElseThrow(), "This is what you typed"));
    }

    /// Their details as they count from now on.
    public static Details read(Reader read, SamePerson same) {
        Set<DetailField> taken = EnumSet.noneOf(DetailField.class);
        for (var field : same.differing()) {
            read.choice(field(same, field), SamePersonForm::answer, field.words() + ": select which is right")
                    .filter(TYPED::equals)
                    .ifPresent(_ -> taken.add(field));
        }
        var details = same.taking(taken);
        read.inOrder("born", details.birth(), details.death());
        return details;
    }

    private static Optional<String> answer(String code) {
        return Stream.of(TYPED, RECORDED).filter(code::equals).findFirst();
    }
}

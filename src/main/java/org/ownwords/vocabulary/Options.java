package org.ownwords.vocabulary;

import java.util.List;
import org.ownwords.page.Option;

/// A code list as the answers a question offers.
public final class Options {

    private Options() {}

    public static List<Option> of(List<? extends Coded> list) {
        return list.stream().map(each -> Option.of(each.code(), each.words())).toList();
    }

    public static final List<Option> YES_NO = List.of(Option.of("yes", "Yes"), Option.of("no", "No"));
}

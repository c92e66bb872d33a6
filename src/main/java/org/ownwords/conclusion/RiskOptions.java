package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.govuk.SelectItem;
import org.ownwords.vocabulary.Coded;

/// A code list to choose from, with nothing chosen first.
public final class RiskOptions {

    private RiskOptions() {}

    public static List<SelectItem> of(List<? extends Coded> list) {
        return Stream.concat(
                        Stream.of(SelectItem.of("", "")),
                        list.stream().map(each -> SelectItem.of(each.code(), each.words())))
                .toList();
    }
}

package org.ownwords.board;

import java.util.List;
import java.util.OptionalLong;
import org.ownwords.counted.Decided;

/// What became of concerns, as figures for those who may open the cases. They are exact, and are not published: what is
/// published of concerns is in the national return, and more beside it could tell what is withheld there.
///
/// @param became  whether they led to an enquiry
/// @param instead what was done for those that did not
record ConcernFigures(Figure became, Figure instead) {

    static ConcernFigures of(Decided decided) {
        var whole = OptionalLong.of(decided.enquired() + decided.notEnquired());
        return new ConcernFigures(
                new Figure(
                        whole,
                        List.of(
                                Figure.Part.of(
                                        "Something else than an enquiry",
                                        OptionalLong.of(decided.notEnquired()),
                                        whole),
                                Figure.Part.of("An enquiry", OptionalLong.of(decided.enquired()), whole))),
                new Figure(
                        OptionalLong.empty(),
                        decided.instead().stream()
                                .map(each -> Figure.Part.of(
                                        each.words(), OptionalLong.of(each.number()), OptionalLong.empty()))
                                .toList()));
    }
}

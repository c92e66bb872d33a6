package org.ownwords.returns.publishing;

import static org.ownwords.returns.cells.SacTable.SG3A;
import static org.ownwords.returns.cells.SacTable.SG4A;

import java.util.List;
import org.ownwords.disclosure.PeopleSheet;

/// How what is known of capacity and what was asked hang together in enquiries that ended.
final class EndingSums {

    private static final List<String> CAPACITY = List.of("yes", "no", "dont-know", "not-recorded");

    private final Drawing draw;

    EndingSums(Drawing draw) {
        this.draw = draw;
    }

    /// Capacity and what was asked divide the same enquiries of one age.
    void draw(String enquiryType, String age) {
        var capacity = draw.sum();
        var asked = draw.sum();
        for (var row : List.of("no", "dont-know", "not-recorded")) {
            draw.is(capacity, asked, SG3A, enquiryType, row, age);
        }
        var lacking = draw.sum();
        draw.is(capacity, lacking, SG3A, enquiryType, "yes", age);
        draw.is(lacking, asked, SG3A, enquiryType, "supported", age);
        draw.unsaid(
                lacking, asked, draw.at(SG3A, enquiryType, "yes", age) - draw.at(SG3A, enquiryType, "supported", age));

        draw.is(asked, draw.sum(PeopleSheet.NONE_EXPRESSED), SG4A, enquiryType, "none-expressed", age);
        draw.is(asked, draw.sum(PeopleSheet.NOT_ASKED), SG4A, enquiryType, "no", age);
        for (var row : List.of("dont-know", "not-recorded")) {
            draw.is(asked, draw.sum(PeopleSheet.NOT_KNOWN_IF_ASKED), SG4A, enquiryType, row, age);
        }
        var expressed = draw.sum();
        draw.is(asked, expressed, SG4A, enquiryType, "expressed", age);
        draw.is(expressed, draw.sum(PeopleSheet.FULLY), SG4A, enquiryType, "fully", age);
        draw.is(expressed, draw.sum(PeopleSheet.PARTLY), SG4A, enquiryType, "partially", age);
        draw.is(expressed, draw.sum(PeopleSheet.NOT), SG4A, enquiryType, "not", age);
        draw.unsaid(
                expressed,
                draw.sum(PeopleSheet.NOT_KNOWN_IF_CAME_ABOUT),
                draw.at(SG4A, enquiryType, "expressed", age)
                        - draw.at(SG4A, enquiryType, "fully", age)
                        - draw.at(SG4A, enquiryType, "partially", age)
                        - draw.at(SG4A, enquiryType, "not", age));

        var ended = CAPACITY.stream()
                .mapToLong(row -> draw.at(SG3A, enquiryType, row, age))
                .sum();
        draw.unsaid(draw.sum(PeopleSheet.BACK), capacity, ended);
    }
}

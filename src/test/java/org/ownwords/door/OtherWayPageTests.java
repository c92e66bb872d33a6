package org.ownwords.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.util.LinkedHashMap;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;

/// Other ways that are offered besides safeguarding.
class OtherWayPageTests {

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");

    @Test
    void another_way_never_stands_in_for_the_section_42_test() {
        var matter = Matter.raised(nadia);
        offered(matter);
        var page = nadia.open(matter.path());
        assertThat(page.page().select("section[aria-labelledby=other-ways]").text())
                .contains("Another way was offered: company", "The choir", "I used to sing");
        assertThat(page.page().select(".ownwords-due__what").stream().map(Element::ownText))
                .contains("Decide whether the section 42 duty arises");
        assertThat(nadia.open(Form.SECTION_42_DECISION.path(matter)).text())
                .contains("It does not answer whether the duty arises.");
        assertThat(nadia.open(matter.path() + "/copy/persons").text())
                .contains("Another way was offered: company", "The choir");
    }

    @Test
    void whoever_said_no_is_offered_another_way_though_a_duty_arose() {
        var matter = Matter.decided(nadia);
        var lacking = "said no. It is not recorded that another way was offered.";
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text()).doesNotContain(lacking);
        assertThat(nadia.open(Form.STOP.path(matter)).page().select("main a[href$=/other-ways/new]"))
                .hasSize(1);
        Form.STOP.record(nadia, matter);
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text()).contains(lacking);
        offered(matter);
        assertThat(nadia.open(Form.CONCLUSION.path(matter)).text()).doesNotContain(lacking);
    }

    private void offered(Matter matter) {
        var fields = new LinkedHashMap<>(Form.OTHER_WAY.typed(matter.name()));
        fields.putAll(typed("toWhom", "The choir", "said", "I used to sing"));
        nadia.record(nadia.open(Form.OTHER_WAY.path(matter)), Matter.with(UUID.randomUUID(), fields));
    }
}

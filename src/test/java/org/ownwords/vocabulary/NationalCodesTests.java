package org.ownwords.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The codes that records are exchanged by. They never change.
class NationalCodesTests {

    @Test
    void ethnic_groups() {
        assertThat(codes(Ethnicity.all()))
                .containsExactly(
                        "white-british",
                        "white-irish",
                        "gypsy-or-irish-traveller",
                        "roma",
                        "white-other",
                        "white-and-black-caribbean",
                        "white-and-black-african",
                        "white-and-asian",
                        "mixed-other",
                        "indian",
                        "pakistani",
                        "bangladeshi",
                        "chinese",
                        "asian-other",
                        "african",
                        "caribbean",
                        "black-other",
                        "arab",
                        "other",
                        "refused",
                        "not-known");
        assertThat(Ethnicity.all())
                .allSatisfy(each -> assertThat(Ethnicity.of(each.code())).contains(each));
    }

    @Test
    void chinese_is_counted_as_asian_arab_as_other_and_traveller_and_roma_as_white() {
        assertThat(Ethnicity.CHINESE.group()).isEqualTo(Ethnicity.Group.ASIAN);
        assertThat(Ethnicity.ARAB.group()).isEqualTo(Ethnicity.Group.OTHER);
        assertThat(Ethnicity.GYPSY_OR_IRISH_TRAVELLER.group()).isEqualTo(Ethnicity.Group.WHITE);
        assertThat(Ethnicity.ROMA.group()).isEqualTo(Ethnicity.Group.WHITE);
    }

    @Test
    void ethnic_groups_are_counted_under_the_labels_of_the_collection() {
        assertThat(Ethnicity.Group.values())
                .extracting(Ethnicity.Group::label)
                .containsExactly(
                        "White",
                        "Mixed / Multiple",
                        "Asian / Asian British",
                        "Black / African / Caribbean / Black British",
                        "Other Ethnic Group",
                        "Refused",
                        "Undeclared / Not Known");
    }

    @Test
    void support_reasons() {
        assertThat(codes(SupportReason.all()))
                .containsExactly(
                        "physical-support",
                        "sensory-support",
                        "memory-and-cognition",
                        "learning-disability",
                        "mental-health",
                        "social-support",
                        "no-support-reason",
                        "not-known");
        assertThat(SupportReason.all())
                .allSatisfy(each -> assertThat(SupportReason.of(each.code())).contains(each));
    }

    @Test
    void health_conditions() {
        assertThat(codes(HealthCondition.all()))
                .containsExactly(
                        "autism-excluding-asperger",
                        "asperger-or-high-functioning-autism",
                        "learning-disability-other",
                        "dementia",
                        "stroke",
                        "parkinsons",
                        "acquired-brain-injury",
                        "neurological-other",
                        "copd",
                        "cancer",
                        "physical-other",
                        "visual",
                        "hearing",
                        "sensory-other",
                        "mental-health-other");
        assertThat(HealthCondition.all())
                .allSatisfy(each -> assertThat(HealthCondition.of(each.code())).contains(each));
    }

    /// The code answers `did they lack capacity?`, and the words `could they make the decisions?`
    @Test
    void whether_they_lacked_capacity() {
        assertThat(codes(LackedCapacity.all())).containsExactlyInAnyOrder("yes", "no", "dont-know");
        assertThat(LackedCapacity.of("yes"))
                .map(LackedCapacity::words)
                .hasValueSatisfying(words -> assertThat(words).contains("lacked capacity"));
        assertThat(LackedCapacity.of("no")).map(LackedCapacity::words).contains("They could make them");
        assertThat(LackedCapacity.of("dont-know")).contains(LackedCapacity.DONT_KNOW);
    }

    @Test
    void who_supported_them() {
        assertThat(codes(SupportedBy.all())).containsExactly("advocate", "family-or-friend", "none");
        assertThat(SupportedBy.all())
                .allSatisfy(each -> assertThat(SupportedBy.of(each.code())).contains(each));
    }

    private static List<String> codes(List<? extends Coded> all) {
        assertThat(all).allSatisfy(each -> assertThat(each.words()).isNotBlank());
        return all.stream().map(Coded::code).toList();
    }
}

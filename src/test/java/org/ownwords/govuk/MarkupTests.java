package org.ownwords.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarkupTests {

    @Test
    void words_stand_side_by_side_without_those_that_are_absent() {
        assertThat(Markup.joined("one", null, " ", "two three")).isEqualTo("one two three");
        assertThat(Markup.joined(null, "")).isNull();
    }

    @Test
    void an_attribute_is_written_whatever_its_value() {
        assertThat(Markup.attributes(null)).isEmpty();
        assertThat(Markup.attributes(Map.of("data-rows", 8))).isEqualTo(" data-rows=\"8\"");
        assertThat(Markup.attributes(Map.of("aria-hidden", false))).isEqualTo(" aria-hidden=\"false\"");
        assertThat(Markup.attributes(withNull("hidden"))).isEqualTo(" hidden=\"\"");
    }

    @Test
    void an_optional_attribute_is_left_out_or_stands_alone() {
        assertThat(optional(null)).isEmpty();
        assertThat(optional(false)).isEmpty();
        assertThat(optional(true)).isEqualTo(" hidden");
        assertThat(optional("")).isEqualTo(" hidden=\"\"");
        assertThat(optional("until-found")).isEqualTo(" hidden=\"until-found\"");
    }

    @Test
    void the_value_of_an_attribute_is_escaped() {
        assertThat(Markup.attributes(Map.of("title", "\"Who's\" <b> & co")))
                .isEqualTo(" title=\"&quot;Who&#39;s&quot; &lt;b&gt; &amp; co\"");
        assertThat(optional("\"")).isEqualTo(" hidden=\"&quot;\"");
    }

    @Test
    void a_heading_has_one_of_six_levels() {
        assertThat(Markup.heading(1)).isEqualTo("1");
        assertThat(Markup.heading(6)).isEqualTo("6");
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.heading(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Markup.heading(7));
    }

    @Test
    void of_two_attributes_with_one_name_the_first_stands() {
        var attributes = Attributes.of("data-module", "ours")
                .with("data-a", "first")
                .with("data-a", "second")
                .with("data-b", null)
                .withBare("hidden")
                .withPlurals("data-i18n.left", Map.of("one", "1 left"))
                .withPlurals("data-i18n.over", null)
                .withAll(Map.of("data-module", "theirs", "data-c", "third"))
                .withAll(null)
                .toMap();

        assertThat(Markup.attributes(attributes))
                .isEqualTo(
                        " data-module=\"ours\" data-a=\"first\" hidden data-i18n.left.one=\"1 left\" data-c=\"third\"");
    }

    private static String optional(@Nullable Object value) {
        return Markup.attributes(Map.of("hidden", new OptionalAttribute(value)));
    }

    private static Map<String, @Nullable Object> withNull(String name) {
        var attributes = new HashMap<String, @Nullable Object>();
        attributes.put(name, null);
        return attributes;
    }
}

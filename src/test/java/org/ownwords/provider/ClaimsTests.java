package org.ownwords.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTests {

    private static final ProviderSettings SETTINGS = new ProviderSettings(
            URI.create("https://sign-in.larchmere.example"),
            new ProviderSettings.Client("ownwords", "secret", Set.of("openid")),
            "your Larchmere account",
            "990",
            new ProviderSettings.Groups("groups", Map.of(), Map.of()),
            new ProviderSettings.Asking(Duration.ZERO, Duration.ofMinutes(5)));

    private static final Map<String, Object> SIGNED = Map.of(
            "sub",
            "n1",
            "preferred_username",
            "nadia.rahman",
            "name",
            "Nadia Rahman",
            "groups",
            List.of("/social-work"));

    @Test
    void what_the_answer_leaves_out_is_as_it_was_signed() {
        assertThat(Claims.of(SIGNED, Map.of("sub", "n1", "name", "Nadia Hughes"), SETTINGS))
                .isEqualTo(new Claims("n1", "nadia.rahman", "Nadia Hughes", Set.of("social-work")));
    }

    @Test
    void an_empty_list_in_the_answer_takes_every_group_away() {
        assertThat(Claims.of(SIGNED, Map.of("sub", "n1", "groups", List.of()), SETTINGS)
                        .groups())
                .isEmpty();
    }

    @Test
    void a_null_in_the_answer_says_nothing() {
        var answered = new HashMap<String, Object>(Map.of("sub", "n1"));
        answered.put("groups", null);
        assertThat(Claims.of(SIGNED, answered, SETTINGS).groups()).containsExactly("social-work");
    }

    @Test
    void what_was_signed_of_one_person_is_never_said_of_another() {
        assertThat(Claims.of(SIGNED, Map.of("sub", "s1"), SETTINGS)).isEqualTo(new Claims("s1", "s1", "s1", Set.of()));
    }

    @Test
    void an_answer_alone_is_enough() {
        assertThat(Claims.of(Map.of(), SIGNED, SETTINGS).groups()).containsExactly("social-work");
    }

    @Test
    void without_the_scope_that_names_somebody_the_settings_are_refused() {
        assertThatThrownBy(() -> new ProviderSettings.Client("ownwords", "secret", Set.of("profile")))
                .hasMessageContaining("ownwords.provider.scopes");
    }
}

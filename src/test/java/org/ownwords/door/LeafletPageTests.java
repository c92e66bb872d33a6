package org.ownwords.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// Leaflets: kept in versions, given on a case, and asked about while a plan is made and a meeting is prepared.
class LeafletPageTests {

    private static final String LINES = "\r\n";

    private final Visitor ken = Visitor.signedIn(TestCouncil.get(), "ken.ashworth");
    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.decided(nadia);

    @Test
    void a_leaflet_is_added_in_versions_given_with_its_pack_and_what_they_said_of_it_is_on_the_case() {
        var expect = added("What will happen", "safeguarding");
        var meeting = added("Your meeting", "meeting");
        var words = version(expect, "print", "You decide.\n\nNothing happens without you.");
        var file = UUID.randomUUID();
        assertThat(send(expect, file, "%PDF-1.7 easy words and pictures").path())
                .isEqualTo("/settings/leaflets/" + expect);
        var invited = version(meeting, "large-print", "You can bring somebody.");
        assertThat(ken.open("/settings/leaflets/" + expect).text())
                .contains("Easy Read, English", "Ordinary print, English", "Given since");
        assertThat(nadia.open("/leaflets/" + words).text()).contains("Nothing happens without you.");
        assertThat(nadia.open("/leaflets/" + file).body()).isEqualTo("%PDF-1.7 easy words and pictures");

        var pack = UUID.randomUUID();
        ken.record(
                ken.open("/settings/leaflet-packs/new"),
                typed(
                        "id",
                        pack.toString(),
                        "title",
                        "At the beginning",
                        "audience",
                        "younger",
                        "leaflets",
                        expect.toString(),
                        "leaflets",
                        meeting.toString()));

        // Nothing was given yet: it is asked where it matters, and holds nothing up.
        assertThat(nadia.open(matter.path() + "/plan").text()).contains("given something that says what will happen?");
        assertThat(nadia.open(matter.path() + "/meetings/new").text())
                .contains("was not given anything about taking part in a meeting.");

        var form = nadia.open(matter.path() + "/leaflets/new");
        var ticked = nadia.open(matter.path() + "/leaflets/new"
                + form.page().select("a[href*=pack]:contains(At the beginning)").attr("href"));
        assertThat(ticked.page().select("input[name=versions][checked]").eachAttr("value"))
                .contains(words.toString(), invited.toString())
                .doesNotContain(file.toString());
        assertThat(nadia.submit(form, Map.of()).problems())
                .containsExactly("Select what was given, or enter what else it was", "Select how it was given");
        var given = UUID.randomUUID();
        nadia.record(
                ticked,
                typed("id", given.toString(), "how", "gone-through", "said", "I did not know that I can say no"));
        assertThat(section())
                .contains(
                        "What will happen (Ordinary print, English)",
                        "Gone through together, face to face, by Nadia Rahman on",
                        "I did not know that I can say no");
        assertThat(nadia.open(matter.path() + "/plan").text())
                .doesNotContain("given something that says what will happen?");
        assertThat(nadia.open(matter.path() + "/meetings/new").text())
                .doesNotContain("was not given anything about taking part");
        assertThat(copy("persons")).contains("The person was given information.", "I did not know that I can say no");

        // What somebody else was given is not in the person's copy.
        nadia.record(
                nadia.open(matter.path() + "/leaflets/new"),
                typed("other", "A leaflet for carers", "how", "sent", "whom", "Her sister Ann"));
        assertThat(section()).contains("A leaflet for carers. Sent, to Her sister Ann");
        assertThat(copy("persons")).doesNotContain("A leaflet for carers");
        assertThat(copy("subject-access")).contains("A leaflet for carers", "Her sister Ann");

        // It is followed and ended, and the case keeps what was given.
        var second = version(expect, "print", "You decide. We help you.");
        for (var each : List.of(second, file)) {
            ended(expect, each);
        }
        ended(meeting, invited);
        ken.record(
                ken.open("/settings/leaflets/" + expect),
                fields(typed("title", "What happens", "why", "It is followed by a film"), today("until")));
        assertThat(ken.open("/settings/leaflets/" + expect).text())
                .contains("It is followed by a film", "Not given today. It is for", "Given from");
        assertThat(section()).contains("What happens (Ordinary print, English)");
        assertThat(nadia.open("/leaflets/" + words).text()).contains("Nothing happens without you.");
        assertThat(nadia.open(matter.path() + "/entries/" + given + "/again")
                        .page()
                        .select("input[name=versions][checked]")
                        .eachAttr("value"))
                .as("what it had, though it is given no more")
                .contains(words.toString(), invited.toString());
    }

    @Test
    void a_version_is_words_or_a_file_and_what_is_no_leaflet_leaves_nothing() {
        var leaflet = added("Who is told what", "confidentiality");
        var facts = Rows.facts();
        var path = "/settings/leaflets/" + leaflet + "/versions/new";
        assertThat(ken.submit(ken.open(path), typed("format", "print")).problems())
                .containsExactly("Enter what it says, or choose a file");
        assertThat(send(leaflet, UUID.randomUUID(), "MZ a program").problems())
                .singleElement()
                .asString()
                .startsWith("Choose a picture, a sound recording, a film or a PDF.");
        assertThat(ken.submit(ken.open("/settings/leaflets"), fields(leaflet("who is told WHAT", "other"), Map.of()))
                        .problems())
                .containsExactly("There is a leaflet of this title. Change that one, or enter another title");
        assertThat(Rows.facts()).isEqualTo(facts);
        var opened = ken.open("/settings/leaflets/" + leaflet);
        ken.record(opened, typed("owner", "Sam Oyelaran", "why", "Helen is away"));
        assertThat(ken.submit(
                                opened,
                                typed(
                                        "id",
                                        UUID.randomUUID().toString(),
                                        "owner",
                                        "Nadia Rahman",
                                        "why",
                                        "She is back"))
                        .status())
                .isEqualTo(409);
    }

    private UUID added(String title, String about) {
        var id = UUID.randomUUID();
        ken.record(ken.open("/settings/leaflets"), fields(leaflet(title, about), typed("id", id.toString())));
        return id;
    }

    private static Map<String, List<String>> leaflet(String title, String about) {
        return typed("title", title, "about", about, "audience", "person", "owner", "Helen Birch");
    }

    private UUID version(UUID leaflet, String format, String words) {
        var id = UUID.randomUUID();
        ken.record(
                ken.open("/settings/leaflets/" + leaflet + "/versions/new"),
                typed("id", id.toString(), "format", format, "words", words));
        return id;
    }

    private void ended(UUID leaflet, UUID version) {
        ken.record(
                ken.open("/settings/leaflets/" + leaflet + "/versions/" + version + "/ended"),
                typed("why", "It is out of date"));
    }

    private static Map<String, List<String>> today(String field) {
        var today = org.ownwords.page.Days.on(java.time.Clock.systemUTC().instant());
        return typed(
                field + "-day", String.valueOf(today.getDayOfMonth()),
                field + "-month", String.valueOf(today.getMonthValue()),
                field + "-year", String.valueOf(today.getYear()));
    }

    private static Map<String, List<String>> fields(Map<String, List<String>> some, Map<String, List<String>> more) {
        var fields = new LinkedHashMap<>(some);
        fields.putAll(more);
        return fields;
    }

    private Answer send(UUID leaflet, UUID id, String file) {
        var token = ken.open("/sign-in").page().select("input[name=_csrf]").attr("value");
        var body = new ByteArrayOutputStream();
        body.writeBytes((part("_csrf", token) + part("id", id.toString()) + part("language", "English")
                        + part("format", "easy-read") + "--edge" + LINES
                        + "Content-Disposition: form-data; name=\"file\"; filename=\"leaflet.txt\"" + LINES
                        + "Content-Type: text/plain" + LINES + LINES)
                .getBytes(UTF_8));
        body.writeBytes(file.getBytes(ISO_8859_1));
        body.writeBytes((LINES + "--edge--" + LINES).getBytes(UTF_8));
        return ken.send(
                "POST",
                "/settings/leaflets/" + leaflet + "/versions/new",
                "multipart/form-data; boundary=edge",
                body.toByteArray());
    }

    private static String part(String name, String value) {
        return "--edge" + LINES + "Content-Disposition: form-data; name=\"" + name + "\"" + LINES + LINES + value
                + LINES;
    }

    private String section() {
        return Objects.requireNonNull(nadia.open(matter.path()).page().selectFirst("section[aria-labelledby=leaflets]"))
                .text();
    }

    private String copy(String kind) {
        return nadia.open(matter.path() + "/copy/" + kind).text();
    }
}

package org.ownwords.door;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.Visitor.Answer;

/// What somebody brings to a meeting as a file: sent, kept in pieces, given back, or refused.
class AttachmentTests {

    private static final String LINES = "\r\n";
    private static final byte[] PICTURE = bytes("\u0089PNG\r\n\u001a\n a picture of her door");

    private final Visitor nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
    private final Matter matter = Matter.raised(nadia);

    @Test
    void a_picture_is_kept_with_its_meeting_once_and_given_back_as_it_was() {
        Form.MINUTES.prepare(matter);
        var id = UUID.randomUUID();
        var large = large();
        assertThat(send(nadia, id, "Her front door", large).path()).isEqualTo(matter.path());
        assertThat(send(nadia, id, "Her front door", large).path()).isEqualTo(matter.path());
        assertThat(pieces(id)).as("in pieces, once").isEqualTo(3);
        var page = nadia.open(matter.path()).page();
        var link = page.select("#meetings ~ div a[download]");
        assertThat(link.eachText()).containsExactly("Her front door");
        assertThat(page.select("section[aria-labelledby=meetings]").text())
                .contains("Paper, 2.5 MB. Not checked for viruses. From " + matter.name());
        assertThat(page.select("section[aria-labelledby=timeline]").text())
                .contains("What the person brought to a meeting was kept as a file.");
        var got = nadia.open(link.attr("href"));
        assertThat(got.status()).isEqualTo(200);
        assertThat(got.body()).startsWith("%PDF-").hasSize(large.length);
        assertThat(nadia.open(matter.path() + "/copy/persons").text()).contains("Her front door");

        // Of another case, by nobody else, and not once it was in error.
        assertThat(nadia.open(link.attr("href")
                                .replace(
                                        matter.file().toString(),
                                        UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.anybody(TestCouncil.get()).open(link.attr("href")).path())
                .isEqualTo("/sign-in");
        nadia.record(
                nadia.open(matter.path() + "/entries/" + id + "/correction"), typed("wrong", "It is somebody else's"));
        assertThat(nadia.open(link.attr("href")).status()).isEqualTo(404);
        assertThat(nadia.open(matter.path()).page().select("a[download]")).isEmpty();
    }

    @Test
    void what_is_not_taken_leaves_nothing_and_loses_nothing_that_was_typed() {
        Form.MINUTES.prepare(matter);
        var facts = Rows.facts();
        var nothing = nadia.submit(nadia.open(address()), Map.of());
        assertThat(nothing.problems())
                .containsExactly("Enter what it is", "Select whether it is from " + matter.name(), "Choose the file");

        var program = send(nadia, UUID.randomUUID(), "Her front door", bytes("MZ a program"));
        assertThat(program.status()).isEqualTo(422);
        assertThat(program.problems())
                .containsExactly("Choose a picture, a sound recording, a film or a PDF. This file is none of these,"
                        + " whatever it is called");
        assertThat(program.page().select("#what").val()).isEqualTo("Her front door");
        assertThat(program.page().select("input[name=theirs][checked]").val()).isEqualTo("yes");

        var large = new byte[(20 << 20) + 1];
        System.arraycopy(PICTURE, 0, large, 0, PICTURE.length);
        var tooLarge = send(nadia, UUID.randomUUID(), "Her front door", large);
        assertThat(tooLarge.status()).isEqualTo(422);
        assertThat(tooLarge.problems()).singleElement().asString().startsWith("Choose a file of at most 20 MB.");
        assertThat(tooLarge.page().select("#what").val()).isEqualTo("Her front door");
        assertThat(Rows.facts()).isEqualTo(facts);
        assertThat(Rows.count("from meeting_attachment where case_id = ?", matter.file()))
                .isZero();
    }

    @Test
    void a_file_far_too_large_is_turned_away_unread_and_one_for_nobody_else_is_not_read() {
        Form.MINUTES.prepare(matter);
        var huge = send(nadia, UUID.randomUUID(), "Her front door", new byte[41 << 20]);
        assertThat(huge.status()).isEqualTo(422);
        assertThat(huge.problems()).singleElement().asString().startsWith("Choose a file of at most 20 MB.");
        var judith = Visitor.signedIn(TestCouncil.get(), "judith.marsh");
        assertThat(send(judith, UUID.randomUUID(), "Her front door", PICTURE).status())
                .isBetween(400, 499);
        assertThat(Rows.count("from meeting_attachment where case_id = ?", matter.file()))
                .isZero();
    }

    private String address() {
        return matter.path() + "/meetings/" + matter.meeting() + "/attachments/new";
    }

    private static long pieces(UUID id) {
        return Rows.count("from meeting_attachment_piece where row_id = ?", id);
    }

    private static byte[] large() {
        var large = new byte[2_500_000];
        java.util.Arrays.fill(large, (byte) 'x');
        System.arraycopy(bytes("%PDF-"), 0, large, 0, 5);
        return large;
    }

    private Answer send(Visitor visitor, UUID id, String what, byte[] file) {
        var token = visitor.open("/sign-in").page().select("input[name=_csrf]").attr("value");
        var body = new ByteArrayOutputStream();
        body.writeBytes((part("_csrf", token) + part("id", id.toString()) + part("what", what) + part("theirs", "yes")
                        + "--edge" + LINES + "Content-Disposition: form-data; name=\"file\"; filename=\"door.txt\""
                        + LINES + "Content-Type: text/plain" + LINES + LINES)
                .getBytes(UTF_8));
        body.writeBytes(file);
        body.writeBytes((LINES + "--edge--" + LINES).getBytes(UTF_8));
        return visitor.send("POST", address(), "multipart/form-data; boundary=edge", body.toByteArray());
    }

    private static String part(String name, String value) {
        return "--edge" + LINES + "Content-Disposition: form-data; name=\"" + name + "\"" + LINES + LINES + value
                + LINES;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }
}

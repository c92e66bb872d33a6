package org.ownwords.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.Visitor.typed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ownwords.TestCouncil;
import org.ownwords.Visitor;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.access.Sight;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.Inspected;
import org.ownwords.history.Finding;
import org.ownwords.history.Row;
import org.ownwords.history.Verification;
import org.ownwords.meeting.AttachmentForm.Described;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.person.Person;
import org.ownwords.person.PersonId;
import org.ownwords.vocabulary.Gender;

/// A file is kept whole or not at all.
@Tag("postgresql")
class AttachmentsTests {

    private final UUID concern = UUID.randomUUID();
    private final UUID meeting = UUID.randomUUID();

    @Test
    void of_a_file_that_breaks_off_while_it_is_kept_nothing_is_left() {
        var file = meet();
        var id = UUID.randomUUID();
        var opened = new AtomicInteger();
        Bytes breaksOff = () -> opened.incrementAndGet() == 1 ? whole() : brokenOff();
        assertThatThrownBy(() -> keep(id, file, breaksOff)).isInstanceOf(UncheckedIOException.class);
        assertThat(opened.get()).as("it was read, and then it broke off").isEqualTo(2);
        assertThat(count("meeting_attachment where id = ?", id)).isZero();
        assertThat(count("meeting_attachment_piece where row_id = ?", id)).isZero();

        assertThat(keep(id, file, AttachmentsTests::whole)).isInstanceOf(Inspected.Taken.class);
        assertThat(count("meeting_attachment_piece where row_id = ?", id)).isEqualTo(3);
    }

    @Test
    void a_file_that_is_changed_where_it_lies_is_found() throws IOException, SQLException {
        var id = UUID.randomUUID();
        keep(id, meet(), AttachmentsTests::whole);
        assertThat(found()).isEmpty();
        var ours = " where row_id = '%s' and piece = 2".formatted(id);
        try (var connection = TestCouncil.get().database().owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("update meeting_attachment_piece set bytes = 'y'" + ours);
            assertThat(found()).containsExactly(new Finding.FileAltered("990", new Row("meeting_attachment", id)));
            statement.execute("update meeting_attachment_piece set bytes = 'x'" + ours);
        }
        assertThat(found()).isEmpty();
    }

    private static List<Finding> found() throws IOException {
        var found = new ArrayList<Finding>();
        new Verification(TestCouncil.get().database().owner()).verify(Optional.empty(), found::add);
        return found;
    }

    private Inspected keep(UUID id, CaseFile file, Bytes bytes) {
        var by =
                new By(new Practitioner("nadia.rahman", "Nadia Rahman", "990", Role.PRACTITIONER, null), Instant.now());
        return Sight.of(
                "990",
                () -> TestCouncil.get()
                        .bean(Attachments.class)
                        .keep(
                                new AttachmentId(id),
                                file,
                                new MeetingId(meeting),
                                new Described(new Attachment("Her door", true), bytes),
                                by));
    }

    private static InputStream whole() {
        var whole = new byte[(2 << 20) + 1];
        Arrays.fill(whole, (byte) 'x');
        System.arraycopy("%PDF-".getBytes(StandardCharsets.US_ASCII), 0, whole, 0, 5);
        return new ByteArrayInputStream(whole);
    }

    /// One piece and a half, and no more.
    private static InputStream brokenOff() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[3 << 19]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk has gone");
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                return read();
            }
        });
    }

    private static int count(String rows, UUID id) {
        return DSL.using(TestCouncil.get().database().owner(), SQLDialect.POSTGRES)
                .fetchSingle("select count(*) from " + rows, id)
                .into(Integer.class);
    }

    /// A case with a meeting that was held.
    private CaseFile meet() {
        var nadia = Visitor.signedIn(TestCouncil.get(), "nadia.rahman");
        nadia.record(
                nadia.open("/concerns/new"),
                typed(
                        "id",
                        concern.toString(),
                        "givenName",
                        "Edith",
                        "familyName",
                        "With A Film " + concern.toString().replaceAll("[0-9-]", ""),
                        "gender",
                        "female",
                        "asked",
                        "no",
                        "notAsked",
                        "unsafe",
                        "raisedBy",
                        "police",
                        "narrative",
                        "It happened again",
                        "same",
                        "none"));
        var caseId = Ids.from(concern, "case");
        nadia.record(
                nadia.open("/cases/" + caseId + "/meetings/new"),
                typed(
                        "id",
                        meeting.toString(),
                        "kind",
                        "family",
                        "meetsOn-day",
                        "1",
                        "meetsOn-month",
                        "7",
                        "meetsOn-year",
                        "2026",
                        "invited",
                        "yes",
                        "state",
                        "held",
                        "attended",
                        "all",
                        "decidedWhat",
                        "The lock is changed"));
        var details = new Details("Edith", "Abbott", null, null, Gender.FEMALE, null, null, null, null, null, null);
        return new CaseFile(
                new CaseId(caseId),
                1,
                new Person(new PersonId(Ids.from(concern, "person")), UUID.randomUUID(), details),
                Instant.EPOCH);
    }
}

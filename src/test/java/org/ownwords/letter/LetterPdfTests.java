package org.ownwords.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ownwords.letter.Facts.OfConcern;
import org.ownwords.letter.Facts.OfMeeting;
import org.ownwords.letter.Letter.Own;
import org.ownwords.letter.Letter.Sent;
import org.ownwords.passage.Block;
import org.ownwords.passage.Said;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.PdfUa;
import org.ownwords.pdf.Size;
import org.ownwords.person.CaseId;
import org.ownwords.section42.ConcernBecame;
import org.ownwords.vocabulary.RaisedBy;

/// Each kind of letter, as it is printed.
class LetterPdfTests {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 2);
    private static final Writer NADIA = new Writer("Edith", "Edith Abbott", "Nadia Rahman", "Larchmere Council");

    @Test
    void each_letter_is_pdf_ua_with_every_word_that_was_sent() throws IOException {
        for (var kind : LetterKind.all()) {
            var pdf = pdf(kind, Size.ORDINARY);
            PdfUa.assertIsPdfUa(pdf);
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                        .as(kind.words())
                        .contains(
                                "Larchmere Council",
                                "2 July 2026",
                                "Our number: 1042",
                                "To: Larchmere Homes & Zoë",
                                "Ring at <ten>.",
                                "ask for Nadia Rahman");
            }
        }
        PdfUa.assertIsPdfUa(pdf(LetterKind.INVITATION, Size.LARGE));
    }

    private static byte[] pdf(LetterKind kind, Size size) throws IOException {
        var made = Made.of(
                kind,
                switch (kind) {
                    case RECEIVED, REFERRER, PARTNER ->
                        new OfConcern(JULY, RaisedBy.HOUSING, ConcernBecame.ENQUIRED_INTO);
                    case INVITATION, INVITATION_OF_OTHERS -> new OfMeeting(JULY, "Harbour Centre", true, "housing");
                },
                NADIA,
                Said.standard());
        var known = new KnownLetter(
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                new Letter(
                        kind,
                        UUID.randomUUID(),
                        made,
                        new Own("Ring at <ten>.", null),
                        new Sent("Larchmere Homes & Zoë", SentHow.POST, JULY),
                        null));
        var out = new ByteArrayOutputStream();
        var blocks = Block.of(known.letter().whole());
        Pdf.write(
                new Templates()
                        .letterFile(known, 1042, "Larchmere Council", blocks, size)
                        .render(),
                out);
        return out.toByteArray();
    }
}

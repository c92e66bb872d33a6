package org.ownwords.anonymised;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.PdfUa;
import org.ownwords.vocabulary.AbuseType;

/// Stories, written out as one file.
class SampleTests {

    private static ToldStory told(String title, String words) {
        return new ToldStory(
                new StoryId(UUID.randomUUID()),
                new Telling(
                        title,
                        words,
                        Theme.all().getFirst(),
                        List.of(AbuseType.all().getFirst()),
                        null));
    }

    @Test
    void it_is_pdf_ua_and_says_what_was_left_out() throws IOException {
        var sample =
                Sample.of(List.of(told("A door & two locks", "She said: “I want <peace>.”"), told("ਘਰ", "A home")));
        assertThat(sample.left()).isOne();
        var out = new ByteArrayOutputStream();
        Pdf.write(
                new Templates()
                        .anonymisedSample(sample, "Larchmere Council", LocalDate.of(2026, 7, 2))
                        .render(),
                out);
        PdfUa.assertIsPdfUa(out.toByteArray());
        try (var document = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("A door & two locks", "I want <peace>.", "Left out", "What can be learned")
                    .doesNotContain("A home");
        }
    }

    @Test
    void the_search_goes_with_the_address() {
        assertThat(new StorySearch("a & b", Optional.empty(), Optional.empty(), Optional.empty()).query())
                .isEqualTo("?q=a+%26+b&theme=&harm=&principle=");
    }
}

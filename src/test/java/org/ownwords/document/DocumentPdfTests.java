package org.ownwords.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.ownwords.document.CopyForm.FileKind;
import org.ownwords.pdf.Pdf;
import org.ownwords.pdf.PdfUa;

/// The documents of the made-up council, each as it is printed.
class DocumentPdfTests {

    private static byte[] pdf(CopyForm form) throws IOException {
        var copy = PersonsCopy.of(
                Source.madeUp(), PlanDocument.KIND.ours(form.style()).madeUp());
        var out = new ByteArrayOutputStream();
        Pdf.write(new Templates().documentFile(copy, form.size()).render(), out);
        return out.toByteArray();
    }

    @Test
    void each_printed_form_is_pdf_ua() throws IOException {
        for (var form : CopyForm.all()) {
            if (form.file() == FileKind.PDF) {
                PdfUa.assertIsPdfUa(pdf(form));
            }
        }
    }

    @Test
    void large_print_is_at_least_18_points_throughout_and_easy_read_16() throws IOException {
        assertThat(smallest(pdf(CopyForm.LARGE_PRINT))).isGreaterThanOrEqualTo(18);
        assertThat(smallest(pdf(CopyForm.EASY_READ))).isGreaterThanOrEqualTo(16);
    }

    private static double smallest(byte[] pdf) throws IOException {
        var smallest = new double[] {Double.MAX_VALUE};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    smallest[0] = Math.min(smallest[0], text.getFontSizeInPt());
                }
            }.getText(document);
        }
        return smallest[0];
    }
}

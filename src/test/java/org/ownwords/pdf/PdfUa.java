package org.ownwords.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF whether a document is PDF/UA-1.
public final class PdfUa {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfUa() {}

    /// Fails with the rules that a document breaks.
    public static void assertIsPdfUa(byte[] pdf) {
        assertThat(broken(pdf)).as("what veraPDF finds wrong").isEmpty();
    }

    private static List<String> broken(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(found -> "%s: %s at %s"
                            .formatted(
                                    found.getRuleId().getClause(),
                                    found.getMessage(),
                                    found.getLocation().getContext()))
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF cannot read it", e);
        }
    }
}

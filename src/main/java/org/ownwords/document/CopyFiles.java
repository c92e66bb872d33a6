package org.ownwords.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ownwords.pdf.Pdf;
import org.springframework.stereotype.Component;

/// The person’s copy as a file.
@Component
class CopyFiles {

    private final Templates templates;

    CopyFiles(Templates templates) {
        this.templates = templates;
    }

    byte[] of(PersonsCopy copy, CopyForm form) {
        return switch (form.file()) {
            case TEXT -> Script.spoken(copy).getBytes(StandardCharsets.UTF_8);
            case HTML -> html(copy, form).getBytes(StandardCharsets.UTF_8);
            case PDF -> {
                var out = new ByteArrayOutputStream();
                try {
                    Pdf.write(html(copy, form), out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                yield out.toByteArray();
            }
        };
    }

    private String html(PersonsCopy copy, CopyForm form) {
        return templates.documentFile(copy, form.size()).render();
    }
}

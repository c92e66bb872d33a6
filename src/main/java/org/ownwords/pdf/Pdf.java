package org.ownwords.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// Makes PDF that a screen reader can read (PDF/UA-1, ISO 14289-1) from HTML that `pdf/sheet.jte` made.
///
/// Nothing is fetched for it: no address but `data:` is read, whatever the HTML names. The fonts come with the software
/// and are embedded. What a font has no letters for is not printed; ask [Printable] before. See decision 0067.
public final class Pdf {

    private static final String PRODUCER = "Ownwords";

    /// What XML 1.0 cannot have in it, such as a form feed that was pasted with the words.
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        // What a document is made from is about a person, and has no place in a log.
        XRLog.setLoggingEnabled(false);
        // Otherwise PDFBox looks through all fonts of the machine for standard fonts that no document uses.
        FontMappers.set(new OwnFonts());
    }

    private Pdf() {}

    /// Writes a document. The stream stays open.
    ///
    /// @param html what `pdf/sheet.jte` made: its language and its title are those of the document
    /// @throws IOException where it could not be written to the stream
    public static void write(String html, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .useExternalResourceAccessControl(
                        Pdf::isWithin, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        Pdf::isWithin, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .useProtocolsStreamImplementation(nothing(), "http", "https", "file", "jar", "classpath")
                .useSVGDrawer(new BatikSVGDrawer())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .withHtmlContent(NO_CHARACTER.matcher(html).replaceAll(""), null);
        for (var font : Font.values()) {
            builder.useFont(font::open, font.family(), font.weight(), FontStyle.NORMAL, true);
        }
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            describeLinks(document);
            document.save(out);
        }
    }

    /// Makes a document for nobody, so that whoever asks for the first does not wait for the fonts to be read and the
    /// libraries to be loaded.
    public static void prepare() {
        var html = """
                <!DOCTYPE html>
                <html lang="en"><head><title>Ownwords</title><meta name="description" content="Ownwords"/>
                <style>@page { size: A4; } body { font-family: "Noto Sans", "Noto Sans Arabic", sans-serif; }</style></head>
                <body><h1>Ownwords</h1><p>A first page, with <strong>bold</strong>.</p>
                <table><thead><tr><th>One</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></body></html>
                """;
        try {
            write(html, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWithin(String uri, ExternalResourceType type) {
        return uri.startsWith("data:") && type != ExternalResourceType.FILE_EMBED;
    }

    private static FSStreamFactory nothing() {
        return uri -> {
            throw new IllegalArgumentException("Nothing is fetched for a document");
        };
    }

    /// PDF/UA wants each link to say where it leads in its `Contents`. The library leaves that out.
    private static void describeLinks(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    link.setContents(
                            link.getAction() instanceof PDActionURI action ? action.getURI() : "In this document");
                }
            }
        }
    }
}

package org.ownwords.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTests {

    private static final String PICTURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M10 50 50 10 90 50V90H10Z"/></svg>""";

    private static final String EVERYTHING =
            """
            <h1>Your plan</h1>
            <p>See <a href="https://example.org/">example.org</a> or <a href="#end">the end</a>.</p>
            <h2>What you said</h2>
            <blockquote lang="pl"><p>Chcę wrócić do domu, zażółć gęślą jaźń</p></blockquote>
            <blockquote lang="ar" dir="rtl"><p>أريد أن أعود إلى المنزل</p></blockquote>
            <ul><li>One</li><li>Two<ul><li>Inner</li></ul></li></ul><ol><li>First</li></ol>
            <table><caption>Who does what</caption><thead><tr><th scope="col">Who</th><th scope="col">What</th></tr></thead>
            <tbody><tr><th scope="row">Nadia</th><td>rings</td></tr></tbody></table>
            <dl><dt>When</dt><dd>On Monday</dd></dl>
            <p><img alt="A house" src="data:image/svg+xml;base64,%s"/></p>
            <h2 id="end">End</h2>
            """.formatted(Base64.getEncoder().encodeToString(PICTURE.getBytes(StandardCharsets.UTF_8)));

    @TempDir
    private Path folder;

    @Test
    void a_document_for_nobody_is_made_before_the_first_for_somebody() {
        assertThatCode(Pdf::prepare).doesNotThrowAnyException();
    }

    @Test
    void a_document_with_everything_in_it_is_pdf_ua() throws IOException {
        PdfUa.assertIsPdfUa(pdf(sheet(Size.ORDINARY, EVERYTHING)));
    }

    @Test
    void each_word_says_in_which_language_it_is_and_each_picture_what_it_shows() throws IOException {
        try (var document = Loader.loadPDF(pdf(sheet(Size.ORDINARY, EVERYTHING)))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Your plan");
            assertThat(named(document, COSName.LANG)).contains("pl", "ar");
            assertThat(named(document, COSName.ALT)).contains("A house");
            assertThat(text(document)).contains("Chcę wrócić do domu, zażółć gęślą jaźń");
        }
    }

    @Test
    void a_table_stays_on_one_page_with_what_stands_above_it_and_no_word_of_it_is_broken() throws IOException {
        var row = "<tr><th scope=\"row\">%s</th>" + "<td class=\"govuk-table__cell--numeric\">withheld</td>".repeat(5)
                + "</tr>";
        var table =
                "<h3>How involved are they?</h3><table><caption>As they see it</caption><thead><tr>%s</tr></thead>%s</table>"
                        .formatted(
                                "<th scope=\"col\">Number</th><th scope=\"col\">The year before, %</th>".repeat(3),
                                row.formatted("Partially").repeat(7) + row.formatted("Not said"));
        for (var above = 18; above < 26; above++) {
            try (var document =
                    Loader.loadPDF(pdf(sheet(Size.ORDINARY, "<h1>Pack</h1>" + "<p>Words</p>".repeat(above) + table)))) {
                var pages = new ArrayList<String>();
                for (var page = 1; page <= document.getNumberOfPages(); page++) {
                    pages.add(text(document, page));
                }
                assertThat(pages)
                        .filteredOn(page -> page.contains("Not said"))
                        .singleElement(STRING)
                        .contains("How involved are they?", "As they see it", "Number", "Partially", "withheld");
            }
        }
    }

    @Test
    void what_it_names_is_never_fetched() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "the secret");
        Files.writeString(folder.resolve("secret.css"), "h1 { display: none }");
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(200);
            var here = "http://127.0.0.1:" + server.getLocalPort();
            var svg = """
                    <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">\
                    <image width="9" height="9" xlink:href="%1$s/a.png"/><use xlink:href="%1$s/b.svg#x"/></svg>""".formatted(here);
            var made = pdf(sheet(Size.ORDINARY, """
                    <h1 style="background: url(%1$s/c.png)">Your plan</h1>
                    <p><img alt="x" src="%1$s/d.png"/><img alt="x" src="%2$s/secret.txt"/><object data="%1$s/e.pdf"></object>
                    <img alt="x" src="data:image/svg+xml;base64,%3$s"/></p>%4$s""".formatted(
                                    here,
                                    folder.toUri(),
                                    Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                                    svg))
                    .replace("</head>", """
                    <link rel="stylesheet" href="%1$s/f.css"/><link rel="stylesheet" href="%2$s/secret.css"/>\
                    <style>@import url(%1$s/g.css); @font-face { font-family: x; src: url(%1$s/h.ttf) }</style></head>""".formatted(here, folder.toUri())));
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            try (var document = Loader.loadPDF(made)) {
                assertThat(text(document)).contains("Your plan").doesNotContain("the secret");
            }
        }
    }

    @Test
    void a_file_named_as_an_entity_is_not_read() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        var html = sheet(Size.ORDINARY, "<p>&x;</p>")
                .replace("<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri()));
        byte[] made;
        try {
            made = pdf(html);
        } catch (RuntimeException e) {
            return;
        }
        try (var document = Loader.loadPDF(made)) {
            assertThat(text(document)).doesNotContain("the secret");
        }
    }

    @Test
    void a_character_that_xml_cannot_have_stops_no_document() throws IOException {
        try (var document = Loader.loadPDF(pdf(sheet(Size.ORDINARY, "<p>go\f home\u0001\uFFFE again</p>")))) {
            assertThat(text(document)).contains("go home again");
        }
    }

    @Test
    void no_document_is_made_with_letters_that_would_come_out_wrong() {
        assertThat(Printable.missing("Zażółć, Ştefan, Привет, Ελληνικά, أهلا، “so” – £5 …\n\tê"))
                .isEmpty();
        assertThat(Printable.missing("گھر")).containsExactly("گ", "ھ");
        assertThat(Printable.missing("ਘਰ घर 家 🙂 🙂")).containsExactly("ਘ", "ਰ", "घ", "र", "家", "🙂");
    }

    @SuppressWarnings("NullAway") // a generated template is rendered without an interceptor
    private static String sheet(Size size, String body) {
        var out = new StringOutput();
        Content content = output -> output.writeContent(body);
        JtesheetGenerated.render(new OwaspHtmlTemplateOutput(out), null, "Your plan", "en-GB", "ltr", size, content);
        return out.toString();
    }

    private static byte[] pdf(String html) throws IOException {
        var out = new ByteArrayOutputStream();
        Pdf.write(html, out);
        return out.toByteArray();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /// What the elements of a document say under a name.
    private static List<String> named(PDDocument document, COSName name) {
        var found = new ArrayList<String>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), name, found, new HashSet<>());
        return found;
    }

    private static void collect(COSBase base, COSName name, List<String> found, Set<COSBase> seen) {
        var at = base instanceof COSObject object ? object.getObject() : base;
        if (at instanceof COSArray array) {
            array.forEach(each -> collect(each, name, found, seen));
        } else if (at instanceof COSDictionary element && seen.add(element)) {
            var said = element.getString(name);
            if (said != null) {
                found.add(said);
            }
            var children = element.getDictionaryObject(COSName.K);
            if (children != null) {
                collect(children, name, found, seen);
            }
        }
    }
}

package org.ownwords.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/// A file to download, which is not stored on the server.
///
/// @param name what it is called where it arrives: letters, digits, full stops and hyphens
public record SentFile(String name, String contentType, Content content) implements View {

    /// Writes what is in it.
    public interface Content {
        void into(OutputStream out) throws IOException;
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(contentType);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(name));
        content.into(response.getOutputStream());
    }
}

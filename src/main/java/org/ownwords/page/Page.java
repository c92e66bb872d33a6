package org.ownwords.page;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A whole HTML page, ready to be sent. Handlers return one; there is no model map and no view name.
public record Page(HttpStatus status, JteModel html) implements View {

    public static Page of(JteModel html) {
        return new Page(HttpStatus.OK, html);
    }

    /// The page again, because what was typed into it cannot be accepted.
    public static Page invalid(JteModel html) {
        return new Page(HttpStatus.UNPROCESSABLE_CONTENT, html);
    }

    /// The page again, because something newer was recorded since it was opened. What was typed is still on it.
    public static Page newer(JteModel html) {
        return new Page(HttpStatus.CONFLICT, html);
    }

    /// What was sent has been handled; go to `path` now. The answer to every form that is accepted.
    public static View to(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        redirect.setExpandUriTemplateVariables(false);
        return redirect;
    }

    @Override
    public void render(@Nullable Map<String, ?> ignored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var out = new gg.jte.output.Utf8ByteOutput();
        html.render(out);
        response.setContentLength(out.getContentLength());
        out.writeTo(response.getOutputStream()::write);
    }
}

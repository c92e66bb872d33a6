package org.ownwords.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.ownwords.database.DatabaseTrouble;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a person reads when a page cannot be shown: what happened and what to do. An address that does not
/// exist and one they may not see give the same page.
@Controller
@ControllerAdvice
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final Chromes chromes;
    private final LookInterceptor looks;
    private final KeepsWords keeps;
    private final Templates templates;

    ErrorPages(Chromes chromes, LookInterceptor looks, KeepsWords keeps, Templates templates) {
        this.chromes = chromes;
        this.looks = looks;
        this.keeps = keeps;
        this.templates = templates;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    Page notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler(Refused.class)
    Page refused(HttpServletRequest request) {
        return page(HttpStatus.FORBIDDEN, request);
    }

    /// What was sent is not made of characters.
    @ExceptionHandler(InvalidParameterException.class)
    Page unreadable(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, request);
    }

    /// A database that takes nothing in is told of further out ([TellsOfTrouble]).
    @ExceptionHandler(Exception.class)
    Page broken(HttpServletRequest request, Exception failure) throws Exception {
        if (DatabaseTrouble.isWhy(failure)) {
            throw failure;
        }
        if (DatabaseTrouble.isAboutCharacters(failure)) {
            return unreadable(request);
        }
        if (failure instanceof org.springframework.web.ErrorResponse known) {
            return page(HttpStatus.valueOf(known.getStatusCode().value()), request);
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} at {}", number, request.getRequestURI(), failure);
        return failed(request, HttpStatus.INTERNAL_SERVER_ERROR, "tell your administrator this number: " + number);
    }

    @RequestMapping("/error")
    Page error(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
        return page(HttpStatus.valueOf(code), request);
    }

    private Page page(HttpStatus status, HttpServletRequest request) {
        return switch (status) {
            case NOT_FOUND ->
                page(
                        request,
                        status,
                        "Page not found",
                        "There is nothing at this address that you can open.",
                        "If you typed the address, check it. If you followed a link, ask your administrator.");
            case FORBIDDEN ->
                page(
                        request,
                        status,
                        "You cannot open this page",
                        "Your role does not include it. Your request has been logged, as every look is.",
                        "If you need it for your work, ask your manager.");
            case METHOD_NOT_ALLOWED, BAD_REQUEST, CONTENT_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE ->
                page(
                        request,
                        status,
                        "What you sent could not be read",
                        "This address does not accept what was sent. Nothing was recorded or changed.",
                        "Go back to the page you came from and try again.");
            default -> failed(request, status, "tell your administrator the time it happened");
        };
    }

    /// What was typed is kept or, where that fails too, on the page.
    private Page failed(HttpServletRequest request, HttpStatus status, String toFindIt) {
        var sent = WordsInHand.of(request);
        var kept = sent.isPresent() && keeps.keep(request);
        return page(
                request,
                status,
                "Sorry, there is a problem",
                "Something went wrong on our side. What you sent was recorded in full or not at all.",
                (kept ? "What you typed was kept. Open the page again, and it will be there." : "Try again.")
                        + " If it happens again, " + toFindIt + ".",
                kept ? Optional.empty() : sent);
    }

    private Page page(HttpServletRequest request, HttpStatus status, String title, String what, String next) {
        return page(request, status, title, what, next, Optional.empty());
    }

    /// Logged before it is shown, as every look is. It is wide because it is all that is on the page.
    private Page page(
            HttpServletRequest request,
            HttpStatus status,
            String title,
            String what,
            String next,
            Optional<WordsInHand> words) {
        looks.beforeShowing(request, status);
        return new Page(status, templates.accessError(chromes.of(request), title, what, next, words.orElse(null)));
    }
}

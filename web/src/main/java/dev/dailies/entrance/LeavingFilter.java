package dev.dailies.entrance;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A create call that waits for the provider keeps no thread, and so leaves its place to the next. */
@WebFilter(urlPatterns = "/v1/*", asyncSupported = true)
public class LeavingFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var exchange = ServletRequestContext.requireCurrent().getExchange();
        var visit = Optional.ofNullable(exchange.getAttachment(Visit.OF_REQUEST));
        chain.doFilter(request, response);
        if (request.isAsyncStarted()) {
            visit.ifPresent(Visit::leave);
        }
    }
}

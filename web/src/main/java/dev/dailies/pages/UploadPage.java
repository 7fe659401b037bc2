package dev.dailies.pages;

import dev.dailies.shared.Refusal;
import dev.dailies.team.Owner;
import dev.dailies.upload.NoSuchUpload;
import dev.dailies.upload.NotTheUploader;
import dev.dailies.upload.UploadView;
import dev.dailies.upload.service.UploadDesk;
import dev.dailies.upload.service.UploadLookup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;

/** One upload, and what its owner does with it. What it shows of the upload is {@link UploadStory}'s. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedIn signedIn;

    @Inject
    UploadLookup lookup;

    @Inject
    UploadDesk desk;

    private UploadView upload;
    private String problem;

    /** Something that an owner does with an upload. */
    private interface Deed {

        UploadView with(String id, Owner owner);
    }

    /** Before anything is drawn: another team's upload is nobody else's. */
    public void open() throws IOException {
        try {
            upload();
        } catch (NotTheUploader somebodyElses) {
            Turnaway.to(Failure.FORBIDDEN);
        } catch (NoSuchUpload unknown) {
            Turnaway.to(Failure.NOT_FOUND);
        }
    }

    public void start() throws IOException {
        var again = "true".equals(request.getParameter("again"));
        var allOrNone = "true".equals(request.getParameter("all-or-none"));
        attempt((id, owner) -> desk.start(id, owner, again, allOrNone));
    }

    public void pause() throws IOException {
        attempt(desk::pause);
    }

    public void resume() throws IOException {
        attempt(desk::resume);
    }

    public void cancel() throws IOException {
        attempt(desk::cancel);
    }

    /** Reads the file again, with the encoding and the separator that the reader names. */
    public void readAs() throws IOException {
        attempt((id, owner) -> desk.readAs(id, owner, Form.text(request, "encoding"), FileForms.separator(request)));
    }

    private void attempt(Deed deed) throws IOException {
        try {
            var id = Form.text(request, "id");
            deed.with(id, signedIn.owner());
            FacesContext.getCurrentInstance().getExternalContext().redirect("upload.xhtml?id=" + id);
        } catch (NotTheUploader somebodyElses) {
            Turnaway.to(Failure.FORBIDDEN);
        } catch (NoSuchUpload unknown) {
            Turnaway.to(Failure.NOT_FOUND);
        } catch (Refusal refusal) {
            problem = "uploads.refused." + refusal.code().replace('_', '-');
        }
    }

    public UploadView upload() {
        if (upload == null) {
            upload = lookup.find(Form.text(request, "id"), signedIn.owner());
        }
        return upload;
    }

    /** Whether the reader may start it: it is their own account's. */
    public boolean own() {
        return Objects.equals(upload().owner().accountId(), signedIn.person().accountId());
    }

    /** Whether the reader may pause, resume or cancel it: it is theirs, or they look after its team. */
    public boolean held() {
        return own() || signedIn.person().looksAfter(upload().owner().teamId());
    }

    /** Why what was asked was not done: a text's key, or {@code null}. */
    public String problem() {
        return problem;
    }
}

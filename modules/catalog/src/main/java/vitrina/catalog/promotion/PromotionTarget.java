package vitrina.catalog.promotion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** A category (with all below it) or a product that a promotion is for, or is not for. */
@Embeddable
public class PromotionTarget implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the id names. */
    public enum Kind {
        CATEGORY, PRODUCT
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;
    @Column(name = "target_id")
    private long targetId;
    private boolean excluded;

    protected PromotionTarget() {
    }

    public PromotionTarget(Kind kind, long targetId, boolean excluded) {
        this.kind = kind;
        this.targetId = targetId;
        this.excluded = excluded;
    }

    public Kind getKind() {
        return kind;
    }

    public long getTargetId() {
        return targetId;
    }

    public boolean isExcluded() {
        return excluded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PromotionTarget target && kind == target.kind && targetId == target.targetId && excluded == target.excluded;
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, targetId, excluded);
    }
}

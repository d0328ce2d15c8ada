<@part.letter subject=t("people.mail.reset.subject") title=t("people.mail.reset.title") preheader=t("people.mail.reset.text")
  why=t("people.mail.reset.footer", head.name)>
<@part.say t("people.mail.reset.text")/>
<@part.button t("people.mail.reset.button") link/>
<@part.address t("people.mail.address") link/>
<@part.small t("people.mail.reset.unasked")/>
</@part.letter>

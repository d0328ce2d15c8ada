<@part.letter subject=t("people.mail.confirm.subject") title=t("people.mail.confirm.title") preheader=t("people.mail.confirm.text")
  why=t("people.mail.confirm.footer", head.name)>
<@part.say t("people.mail.confirm.text")/>
<@part.button t("people.mail.confirm.button") link/>
<@part.address t("people.mail.address") link/>
<@part.small t("people.mail.confirm.unasked")/>
</@part.letter>
